import type { CarrierEvent } from './events';

/** Something heard or done on a telephone. */
export type Line = {
  id: number;
  /** the carrier's voice, whoever is at the other end, oneself, keys, the tone before a message, music, what was recorded for a prompt */
  who: 'line' | 'them' | 'me' | 'keys' | 'beep' | 'music' | 'recording';
  text: string;
  language: string;
};

const MOST_LINES = 200;
const BEEP = 'twilio:beep';

/** What was uploaded for a prompt, as its address says it; the path alone, for it is the same house here. */
export function recordingIn(url: string): { path: string; name: string } | undefined {
  const [path, name] = /\/audio\/[0-9a-f]{64}\/([^/?#]+)$/u.exec(url) ?? [];
  return path && name ? { path, name: decodeURIComponent(name) } : undefined;
}

/** What the event is to the leg it happened to; nothing when it makes no sound. */
export function lineOf(event: CarrierEvent): Line | undefined {
  const of = (who: Line['who'], text: string, language = '') => ({ id: event.id, who, text, language });
  switch (event.kind) {
    case 'words-said':
      return of('line', event.text, event.language);
    case 'audio-played':
      return recordingIn(event.url) ? of('recording', recordingIn(event.url)?.name ?? '') : of(event.url === BEEP ? 'beep' : 'music', '');
    case 'spoken':
      return of('me', event.text);
    case 'keys-pressed':
      return of('keys', event.keys);
    default:
      return undefined;
  }
}

/** One more line; music that goes on is said once. */
export function added(lines: readonly Line[], line: Line): readonly Line[] {
  const last = lines.at(-1);
  return line.who === 'music' && last?.who === 'music' ? lines : [...lines, line].slice(-MOST_LINES);
}
