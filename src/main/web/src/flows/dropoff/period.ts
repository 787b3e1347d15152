/** The longest time the house counts at once. */
export const LONGEST_DAYS = 92;

export type Choice = 'today' | 'week' | 'month' | 'own';
export const CHOICES: Choice[] = ['today', 'week', 'month', 'own'];
/** Days as a date field gives them: `2026-11-23`. */
export type Days = { first: string; last: string };
/** @property to absent while it runs until now */
export type Span = { from: Date; to?: Date };
export type Wrong = { wrong: 'missing' | 'order' | 'long' };

const DAYS: Record<Exclude<Choice, 'own'>, number> = { today: 1, week: 7, month: 30 };

/** From when to when to count, in whole days where the reader is; a day of 23 or 25 hours is one, too. */
export function spanOf(choice: Choice, now: Date, own: Days): Span | Wrong {
  if (choice !== 'own') {
    return { from: midnight(now, 1 - DAYS[choice]) };
  }
  const [first, last] = [dayOf(own.first), dayOf(own.last)];
  if (!first || !last) {
    return { wrong: 'missing' };
  }
  if (first > last || first > now) {
    return { wrong: 'order' };
  }
  const end = midnight(last, 1);
  // Counted by the calendar: in hours, a day in spring or autumn would be one too many or too few.
  if (midnight(first, LONGEST_DAYS) < end) {
    return { wrong: 'long' };
  }
  return end > now ? { from: first } : { from: first, to: end };
}

/** A day as a date field wants it. */
export function fieldOf(day: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

export const midnight = (day: Date, later = 0) => new Date(day.getFullYear(), day.getMonth(), day.getDate() + later);

function dayOf(field: string): Date | undefined {
  const [year, month, day] = field.split('-').map(Number);
  const found = new Date(year ?? Number.NaN, (month ?? Number.NaN) - 1, day ?? Number.NaN);
  return Number.isNaN(found.getTime()) ? undefined : found;
}
