import { expect, test } from 'vitest';
import { caseAsked } from './caseAsked';

test('a case is asked for by its number, however it is put', () => {
  for (const query of ['4821', ' 4821 ', '#4821', 'case 4821', 'Caso #4821', 'n.º 4821']) {
    expect(caseAsked(query), query).toBe('4821');
  }
  expect(caseAsked('7')).toBe('7');
});

test('what is no number asks for no case', () => {
  for (const query of ['', 'desk', 'case', '48a1', '48 21', '4821 washer', '+16195550101', '12345678901']) {
    expect(caseAsked(query), query).toBe('');
  }
});
