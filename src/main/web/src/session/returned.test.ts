import { expect, test } from 'vitest';
import { reasonIn } from './returned';

test('the address says why somebody is back', () => {
  expect(reasonIn('?sign-in=not-admitted')).toBe('not-admitted');
  expect(reasonIn('?other=1&sign-in=unavailable')).toBe('unavailable');
});

test('what is not one of our reasons is none', () => {
  expect(reasonIn('')).toBeUndefined();
  expect(reasonIn('?sign-in=<b>pay</b>')).toBeUndefined();
  expect(reasonIn('?sign-in=toString')).toBeUndefined();
});
