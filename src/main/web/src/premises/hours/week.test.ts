import { expect, test } from 'vitest';
import { blocks, draftOf, emptyWeek, entryOf, sentPlaces } from './week';

test('hours come back as they were when nothing was changed', () => {
  const hours = {
    id: 'office', revision: '0', 'time-zone': 'America/Los_Angeles', week: { mon: ['09:00-17:00'] },
    holidays: [{ date: '2026-12-24', name: 'Christmas Eve', open: ['09:00-12:00'] }], 'used-by': [],
  };
  const entry = entryOf(draftOf(hours));
  expect(entry).toEqual({ 'time-zone': 'America/Los_Angeles', week: hours.week, holidays: hours.holidays });
});

test('an empty field is not sent, a wrong one is: the house says what is wrong with it', () => {
  const draft = { zone: ' ', week: { ...emptyWeek(), tue: ['', '9-5'] }, holidays: [{ date: '', name: '', open: ' 10:00-12:00,' }] };
  expect(entryOf(draft)).toEqual({ week: { tue: ['9-5'] }, holidays: [{ date: '', open: ['10:00-12:00'] }] });
});

test('a night shows on both of its days, and what is no span shows nowhere', () => {
  const drawn = blocks({ ...emptyWeek(), sun: ['18:00-06:00'], wed: ['12:00-24:00', 'noon'] });
  expect(drawn.sun).toEqual([{ from: 0.75, to: 1 }]);
  expect(drawn.mon).toEqual([{ from: 0, to: 0.25 }]);
  expect(drawn.wed).toEqual([{ from: 0.5, to: 1 }]);
});

test('what the house says of a span is said at that span, not at the empty one before it', () => {
  const spans = ['', '9-5', ' ', '10:00-11:00'];
  expect(sentPlaces(spans)).toEqual([undefined, 0, undefined, 1]);
  const sent = entryOf({ zone: '', week: { ...emptyWeek(), mon: spans }, holidays: [] }).week?.mon ?? [];
  expect(spans.map((_, index) => sent[sentPlaces(spans)[index] ?? -1])).toEqual([undefined, '9-5', undefined, '10:00-11:00']);
});
