/** The number of the case somebody asks for, as in `4821`, `#4821` or `case 4821`; `''` when they ask for something else. */
export function caseAsked(query: string): string {
  return /^(?:[\p{L}.º°]+\s+)?#?(\d{1,10})$/u.exec(query.trim())?.[1] ?? '';
}
