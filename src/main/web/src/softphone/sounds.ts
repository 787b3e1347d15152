/** Sounds of our own origin: the library would fetch its own from elsewhere. */
export const RING = '/sounds/ring.wav';
const KEY = '/sounds/key.wav';
const END = '/sounds/end.wav';

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 's', 'h'] as const;

export const SOUNDS: Record<string, string> = {
  incoming: RING,
  outgoing: END,
  disconnect: END,
  ...Object.fromEntries(DIGITS.map((digit) => [`dtmf${digit}`, KEY])),
};
