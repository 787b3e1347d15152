/** Country codes written with a national form of their own; the longest that fits wins. */
const NATIONAL: { code: string; groups: readonly number[]; form: (groups: readonly string[]) => string }[] = [
  { code: '+1', groups: [3, 3, 4], form: ([area, office, line]) => `(${area}) ${office}-${line}` },
  { code: '+34', groups: [3, 3, 3], form: (groups) => groups.join(' ') },
  { code: '+52', groups: [2, 4, 4], form: (groups) => groups.join(' ') },
];

/** Stands for a digit that is not shown. */
export const HIDDEN = '•';

/**
 * An E.164 number as people of its country write it, masked digits as dots: `+161*******42` becomes `(61•) •••-••42`.
 * Other countries keep the code in front and are grouped by threes.
 */
export function phone(e164: string): string {
  const shown = e164.replaceAll('*', HIDDEN);
  for (const { code, groups, form } of NATIONAL) {
    const rest = shown.slice(code.length);
    if (shown.startsWith(code) && rest.length === groups.reduce((sum, one) => sum + one, 0)) {
      return form(cut(rest, groups));
    }
  }
  return shown.startsWith('+') ? `${shown.slice(0, 3)} ${shown.slice(3).match(/.{1,3}/gu)?.join(' ') ?? ''}`.trim() : shown;
}

function cut(digits: string, sizes: readonly number[]): string[] {
  let from = 0;
  return sizes.map((size) => digits.slice(from, (from += size)));
}
