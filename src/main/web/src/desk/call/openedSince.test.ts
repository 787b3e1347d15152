import { expect, test } from 'vitest';
import { caseBeside, openedSince } from './openedSince';

test('a case opened in a call is shown, one that lay open before is not', () => {
  expect(openedSince('CA1', '4825', null)).toBe('4825');
  expect(openedSince('CA1', '4825', { before: 'CA1' })).toBe('');
});

test('what lay open before an earlier call was opened for this one', () => {
  expect(openedSince('CA2', '4825', { before: 'CA1' })).toBe('4825');
});

test("the call's own case is never beside itself", () => {
  expect(caseBeside('4821', '4821')).toBe('');
  expect(caseBeside('4825', '4821')).toBe('4825');
  expect(caseBeside('4825', '')).toBe('4825');
  expect(caseBeside('', '4821')).toBe('');
});
