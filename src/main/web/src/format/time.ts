export type Language = 'en' | 'es';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A duration as a clock shows it: `0:07`, `4:12`, `1:02:09`; less than nothing is nothing. */
export function clock(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / SECOND));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const tail = rest.toString().padStart(2, '0');
  return hours > 0 ? `${hours}:${minutes.toString().padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}

/** How long ago or ahead, in the largest unit that fits: `3 days ago`, `in 2 hours`, `now`. */
export function relative(at: number, now: number, language: Language): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const gap = at - now;
  const size = Math.abs(gap);
  if (size < MINUTE) {
    return format.format(0, 'second');
  }
  if (size < HOUR) {
    return format.format(Math.trunc(gap / MINUTE), 'minute');
  }
  return size < 2 * DAY ? format.format(Math.trunc(gap / HOUR), 'hour') : format.format(Math.trunc(gap / DAY), 'day');
}

/** An age without "ago", for narrow columns: `40 sec`, `12 min`, `5 hr`, `3 days`. */
export function age(since: number, now: number, language: Language): string {
  const gap = Math.max(0, now - since);
  if (gap < MINUTE) {
    return new Intl.NumberFormat(language, { style: 'unit', unit: 'second', unitDisplay: 'short' }).format(Math.floor(gap / SECOND));
  }
  const [value, unit] = gap < HOUR ? [gap / MINUTE, 'minute'] : gap < 2 * DAY ? [gap / HOUR, 'hour'] : [gap / DAY, 'day'];
  return new Intl.NumberFormat(language, { style: 'unit', unit: unit as string, unitDisplay: 'short' }).format(Math.floor(value as number));
}

/** Date and time where the reader is; the date is left out today. */
export function moment(at: number, now: number, language: Language, zone?: string): string {
  const time = { hour: 'numeric', minute: '2-digit' } as const;
  const zoned = zone === undefined ? {} : { timeZone: zone };
  const day = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', ...zoned });
  if (day.format(at) === day.format(now)) {
    return new Intl.DateTimeFormat(language, { ...time, ...zoned }).format(at);
  }
  return new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'short', ...time, ...zoned }).format(at);
}
