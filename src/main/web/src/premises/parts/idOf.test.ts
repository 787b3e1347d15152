import { expect, test } from 'vitest';
import { freeId, idOf } from './idOf';

test('an id is made of a name', () => {
  expect(idOf('  José Núñez ')).toBe('jose-nunez');
  expect(idOf('Saturday & Sunday')).toBe('saturday-sunday');
  expect(idOf('日本')).toBe('');
});

test('an id nobody has is found', () => {
  expect(freeId('office', ['shop'])).toBe('office');
  expect(freeId('office', ['office', 'office-2'])).toBe('office-3');
  expect(freeId('', [])).toBe('new');
});
