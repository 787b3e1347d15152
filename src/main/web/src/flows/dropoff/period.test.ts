import { expect, test } from 'vitest';
import { fieldOf, midnight, spanOf } from './period';

const now = new Date(2026, 10, 23, 15, 30);
const none = { first: '', last: '' };

test('today begins at midnight where the reader is, and runs on', () => {
  expect(spanOf('today', now, none)).toEqual({ from: new Date(2026, 10, 23) });
});

test('seven and thirty days count today', () => {
  expect(spanOf('week', now, none)).toEqual({ from: new Date(2026, 10, 17) });
  expect(spanOf('month', now, none)).toEqual({ from: new Date(2026, 9, 25) });
});

test('days of one’s own include the last one', () => {
  expect(spanOf('own', now, { first: '2026-11-01', last: '2026-11-02' })).toEqual({ from: new Date(2026, 10, 1), to: new Date(2026, 10, 3) });
  expect(spanOf('own', now, { first: '2026-11-20', last: '2026-11-23' })).toEqual({ from: new Date(2026, 10, 20) });
});

test('what cannot be counted is told apart', () => {
  expect(spanOf('own', now, { first: '2026-11-01', last: '' })).toEqual({ wrong: 'missing' });
  expect(spanOf('own', now, { first: '2026-11-03', last: '2026-11-02' })).toEqual({ wrong: 'order' });
  expect(spanOf('own', now, { first: '2026-08-01', last: '2026-11-01' })).toEqual({ wrong: 'long' });
  expect(spanOf('own', now, { first: '2026-08-02', last: '2026-11-01' })).not.toHaveProperty('wrong');
});

test('a day goes into its field and back', () => {
  expect(fieldOf(midnight(now, -20))).toBe('2026-11-03');
});
