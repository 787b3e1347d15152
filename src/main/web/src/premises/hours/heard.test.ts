import { expect, test } from 'vitest';
import { answerTo } from './heard';
import { emptyWeek, entryOf } from './week';

const draft = { zone: '', week: { ...emptyWeek(), mon: ['09:00-17:00'] }, holidays: [] };
const asked = { at: '2026-05-04T10:00', hours: entryOf(draft) };
const heard = { question: asked, answer: 'open' };

test('an answer stands beside the question it was given to', () => {
  expect(answerTo({ ...asked, hours: entryOf({ ...draft, week: { ...draft.week, tue: [''] } }) }, heard)).toBe('open');
});

test('no answer stands beside another time or other hours', () => {
  expect(answerTo({ ...asked, at: '2026-05-04T20:00' }, heard)).toBeUndefined();
  expect(answerTo({ ...asked, hours: entryOf({ ...draft, week: { ...draft.week, mon: ['11:00-17:00'] } }) }, heard)).toBeUndefined();
});
