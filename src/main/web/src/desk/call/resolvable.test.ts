import { expect, test } from 'vitest';
import { resolvable } from './resolvable';
import { about, wrapUp } from './sampleWrapUp';

test('an open case may be resolved with the end of its call', () => {
  expect(resolvable(wrapUp({}))).toBe('4821');
});

test('whoever leaves a conversation that goes on does not resolve its case', () => {
  expect(resolvable(wrapUp({ 'still-going': true }))).toBeUndefined();
});

test('a resolved case, or none, is nothing to resolve', () => {
  expect(resolvable(wrapUp({ about: { ...about, status: 'resolved' } }))).toBeUndefined();
  const { about: _, ...withoutCase } = wrapUp({});
  expect(resolvable(withoutCase)).toBeUndefined();
});
