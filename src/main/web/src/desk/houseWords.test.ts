import { expect, test } from 'vitest';
import { es } from '../i18n/es';
import { houseWords } from './houseWords';

test('the house speaks the reader’s language, people their own', () => {
  expect(houseWords('Luis owns the case', { code: 'owns-case', with: ['Luis'] }, es)).toBe('El caso es de Luis');
  expect(houseWords('Answered "1" to "All well?"', { code: 'surveyed', with: ['1', 'All well?'] }, es)).toBe('Respondió «1» a «All well?»');
  expect(houseWords('She wrote to us instead', { code: 'words', with: [] }, es)).toBe('She wrote to us instead');
});
