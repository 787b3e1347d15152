import { expect, test } from 'vitest';
import { phone } from './phone';

test('numbers are written as their country writes them', () => {
  expect(phone('+16195550142')).toBe('(619) 555-0142');
  expect(phone('+34612345678')).toBe('612 345 678');
  expect(phone('+525512345678')).toBe('55 1234 5678');
});

test('masked digits are dots in the same places', () => {
  expect(phone('+16*******42')).toBe('(6••) •••-••42');
});

test('other countries keep their code, and nothing stays nothing', () => {
  expect(phone('+33612345678')).toBe('+33 612 345 678');
  expect(phone('')).toBe('');
});
