import { expect, test } from 'vitest';
import { age, clock, moment, relative } from './time';

const NOON = Date.parse('2026-11-23T12:00:00Z');
const HOUR = 3_600_000;

test('a clock counts hours only when there are any', () => {
  expect(clock(7_400)).toBe('0:07');
  expect(clock(252_000)).toBe('4:12');
  expect(clock(3_729_000)).toBe('1:02:09');
  expect(clock(-5)).toBe('0:00');
});

test('distances are said in the reader’s language', () => {
  expect(relative(NOON - 3 * 24 * HOUR, NOON, 'en')).toBe('3 days ago');
  expect(relative(NOON + 2 * HOUR, NOON, 'en')).toBe('in 2 hours');
  expect(relative(NOON - 2 * HOUR, NOON, 'es')).toBe('hace 2 horas');
  expect(relative(NOON - 10, NOON, 'en')).toBe('now');
});

test('an age never runs backwards', () => {
  expect(age(NOON - 12 * 60_000, NOON, 'en')).toBe('12 min');
  expect(age(NOON - 72 * HOUR, NOON, 'es')).toBe('3 d');
  expect(age(NOON + HOUR, NOON, 'en')).toBe('0 sec');
});

test('today needs no date', () => {
  expect(moment(NOON + HOUR, NOON, 'en', 'UTC').replace(/\s/gu, ' ')).toBe('1:00 PM');
  expect(moment(NOON - 24 * HOUR, NOON, 'en', 'UTC').replace(/\s/gu, ' ')).toContain('Sun, Nov 22');
});
