import type { Words } from '../../i18n/en';
import type { Field } from '../meanwhile/meanwhile';
import { DAYS, type Draft } from './week';

/** What two people can differ about in hours: each day by itself, the holidays, and the zone. */
export function hoursFields(words: Words['premises']['hours']): Field<Draft>[] {
  return [
    ...DAYS.map((day) => ({
      id: day,
      label: words.days[day],
      of: (draft: Draft) => draft.week[day],
      put: (draft: Draft, from: Draft) => ({ ...draft, week: { ...draft.week, [day]: from.week[day] } }),
    })),
    { id: 'holidays', label: words.holidays, of: (draft) => draft.holidays, put: (draft, from) => ({ ...draft, holidays: from.holidays }) },
    { id: 'zone', label: words.zone, of: (draft) => draft.zone, put: (draft, from) => ({ ...draft, zone: from.zone }) },
  ];
}
