import { afterEach, expect, test, vi } from 'vitest';
import { isOf, Wanted } from './Wanted';

afterEach(() => vi.useRealTimers());

test('the claimed call is answered once, and no other', () => {
  const wanted = new Wanted();
  expect(wanted.takes(undefined)).toBe(false);
  wanted.want('o1');
  expect(wanted.takes('o2')).toBe(false);
  expect(wanted.takes('o1')).toBe(true);
  expect(wanted.takes('o1')).toBe(false);
});

test('a call that was not told its offer is the claimed one, but not long afterwards', () => {
  vi.useFakeTimers();
  const wanted = new Wanted();
  wanted.want('o1');
  expect(wanted.takes(undefined)).toBe(true);
  wanted.want('o2');
  vi.advanceTimersByTime(31_000);
  expect(wanted.takes('')).toBe(false);
  expect([isOf('', 'o2'), isOf('o1', 'o2'), isOf('', '')]).toEqual([true, false, false]);
});
