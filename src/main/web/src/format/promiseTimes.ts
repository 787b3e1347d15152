const HOUR = 3_600_000;
const DAY = 24 * HOUR;
export const MAX_AHEAD_MS = 365 * DAY;

const WORKDAY_ENDS = 17;
const MORNING = 10;
const FRIDAY = 5;

/** What is promised most: in two hours, today at five, tomorrow morning, Friday at five; none twice, none of them over. */
export function quickTimes(now: number): Date[] {
  const inTwoHours = new Date(Math.ceil((now + 2 * HOUR) / (HOUR / 2)) * (HOUR / 2));
  const today = at(now, 0, WORKDAY_ENDS);
  const friday = at(now, (FRIDAY - new Date(now).getDay() + 7) % 7, WORKDAY_ENDS);
  const ahead = [inTwoHours, today, at(now, 1, MORNING), friday].filter((one) => one.getTime() > now);
  return [...new Map(ahead.map((one) => [one.getTime(), one])).values()].sort((a, b) => a.getTime() - b.getTime());
}

function at(now: number, daysAhead: number, hour: number): Date {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + daysAhead, hour);
}

/** As a field for local time wants it: `2026-11-27T17:00`. */
export function asField(time: Date): string {
  const two = (part: number) => part.toString().padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}T${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** Why a time cannot be promised, or nothing. */
export function wrongTime(field: string, now: number): 'noTime' | 'past' | 'far' | undefined {
  const time = Date.parse(field);
  if (Number.isNaN(time)) {
    return 'noTime';
  }
  return time <= now ? 'past' : time > now + MAX_AHEAD_MS ? 'far' : undefined;
}
