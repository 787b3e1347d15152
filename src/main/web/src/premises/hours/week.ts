import type { Schema } from '../../api/client';

export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Day = (typeof DAYS)[number];
export const WORKING: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** Hours as they are being written: texts as typed, wrong ones too. */
export type Draft = {
  zone: string;
  week: Record<Day, string[]>;
  holidays: { date: string; name: string; open: string }[];
};

export const emptyWeek = (): Record<Day, string[]> => ({ mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] });

export function draftOf(hours: Schema['Hours']): Draft {
  const week = emptyWeek();
  DAYS.forEach((day) => (week[day] = [...(hours.week[day] ?? [])]));
  return {
    zone: hours['time-zone'] ?? '',
    week,
    holidays: [...hours.holidays].sort((one, other) => one.date.localeCompare(other.date)).map(({ date, name, open }) => ({ date, name: name ?? '', open: (open ?? []).join(', ') })),
  };
}

/** What is sent: empty fields left out, spans of a holiday parted at commas. */
export function entryOf(draft: Draft): Schema['HoursPart'] {
  const week: Schema['Week'] = {};
  DAYS.forEach((day) => {
    const spans = draft.week[day].map((span) => span.trim()).filter((span) => span !== '');
    if (spans.length > 0) {
      week[day] = spans;
    }
  });
  return {
    ...(draft.zone.trim() === '' ? {} : { 'time-zone': draft.zone.trim() }),
    week,
    holidays: draft.holidays.map(({ date, name, open }) => ({
      date,
      ...(name.trim() === '' ? {} : { name: name.trim() }),
      open: open.split(',').map((span) => span.trim()).filter((span) => span !== ''),
    })),
  };
}

/** Where a day's spans, as they stand in the form, are in what is sent, which leaves empty ones out; an empty one is nowhere. */
export function sentPlaces(spans: readonly string[]): (number | undefined)[] {
  let sent = 0;
  return spans.map((span) => (span.trim() === '' ? undefined : sent++));
}

export type Block = { from: number; to: number };
const MINUTES = 24 * 60;
const FORM = /^([01]\d|2[0-3]):([0-5]\d)-(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/u;

/** The open stretches of each day as shares of it from 0 to 1; a span over midnight shows on both of its days. */
export function blocks(week: Record<Day, string[]>): Record<Day, Block[]> {
  const drawn: Record<Day, Block[]> = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
  DAYS.forEach((day, at) => {
    for (const span of week[day]) {
      const [from, to] = minutes(span.trim());
      if (from !== undefined && to !== undefined && from < to) {
        drawn[day].push({ from: from / MINUTES, to: to / MINUTES });
      } else if (from !== undefined && to !== undefined && from > to) {
        drawn[day].push({ from: from / MINUTES, to: 1 });
        drawn[DAYS[(at + 1) % DAYS.length] as Day].push({ from: 0, to: to / MINUTES });
      }
    }
  });
  return drawn;
}

function minutes(span: string): [number?, number?] {
  const form = FORM.exec(span);
  if (!form) {
    return [];
  }
  const [, fromHour, fromMinute, toHour, toMinute] = form;
  const to = toHour === undefined ? MINUTES : Number(toHour) * 60 + Number(toMinute);
  return [Number(fromHour) * 60 + Number(fromMinute), to === 0 ? MINUTES : to];
}
