import { expect, test } from 'vitest';
import { asField, quickTimes, wrongTime } from './promiseTimes';

const local = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute);

test('on a Monday morning all four are ahead, the nearest first', () => {
  expect(quickTimes(local(23, 9, 10).getTime()).map(asField)).toEqual(['2026-11-23T11:30', '2026-11-23T17:00', '2026-11-24T10:00', '2026-11-27T17:00']);
});

test('what is over or the same is not offered', () => {
  expect(quickTimes(local(27, 15).getTime()).map(asField)).toEqual(['2026-11-27T17:00', '2026-11-28T10:00']);
  expect(quickTimes(local(27, 18).getTime()).map(asField)).toEqual(['2026-11-27T20:00', '2026-11-28T10:00']);
});

test('a promise is for the future, and not for ever', () => {
  const now = local(23, 9).getTime();
  expect(wrongTime('', now)).toBe('noTime');
  expect(wrongTime('2026-11-23T08:59', now)).toBe('past');
  expect(wrongTime('2027-11-24T09:00', now)).toBe('far');
  expect(wrongTime('2026-11-27T17:00', now)).toBeUndefined();
});
