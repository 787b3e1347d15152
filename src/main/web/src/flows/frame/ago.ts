import { relative, type Language } from '../../format/time';

const MINUTE_MS = 60_000;

/** How long ago, to the second while that is what one wants to know: `3s ago`. */
export function ago(at: number, now: number, language: Language): string {
  const gap = Math.max(0, now - at);
  return gap < MINUTE_MS ? new Intl.RelativeTimeFormat(language, { style: 'narrow', numeric: 'auto' }).format(-Math.floor(gap / 1000), 'second') : relative(at, now, language);
}
