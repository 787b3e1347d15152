/** What the sandbox carrier tells of a telephone; of its kinds only those somebody who holds one can notice. */
export type CarrierEvent = { id: number; at: string; leg: string } & (
  | { kind: 'leg-started'; parent: string; from: string; to: string; direction: string; parameters: Record<string, string> }
  | { kind: 'ringing'; 'far-end': string }
  | { kind: 'answered' }
  | { kind: 'words-said'; text: string; language: string }
  | { kind: 'audio-played'; url: string }
  | { kind: 'cut-short' }
  | { kind: 'listening'; input: string }
  | { kind: 'keys-pressed'; keys: string }
  | { kind: 'spoken'; text: string }
  | { kind: 'bridged'; other: string }
  | { kind: 'unbridged'; other: string }
  | { kind: 'conference-joined'; conference: string }
  | { kind: 'conference-left'; conference: string }
  | { kind: 'hung-up'; status: string; by: string }
  | { kind: 'recorded' }
);

const KINDS: Record<CarrierEvent['kind'], true> = {
  'leg-started': true, ringing: true, answered: true, 'words-said': true, 'audio-played': true, 'cut-short': true,
  listening: true, 'keys-pressed': true, spoken: true, bridged: true, unbridged: true, 'conference-joined': true,
  'conference-left': true, 'hung-up': true, recorded: true,
};

/** The kinds as the carrier takes them in a question. */
export const WANTED = Object.keys(KINDS).join(',');
