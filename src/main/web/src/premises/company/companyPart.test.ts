import { expect, test } from 'vitest';
import { companyDraft, companyPart, isGrave } from './companyPart';

const before = companyDraft({ revision: '0', name: 'Acme', languages: ['en'], voices: { en: 'Polly.Joanna' }, 'duty-line': '+16195550100' });

test('only what differs is sent', () => {
  expect(companyPart({ ...before }, before, '')).toEqual({});
  const part = companyPart({ ...before, name: ' Acme & Sons ', voices: { en: 'Polly.Joanna', es: 'Polly.Lupe' } }, before, '');
  expect(part).toEqual({ name: 'Acme & Sons', voices: { es: 'Polly.Lupe' } });
  expect(isGrave(part)).toBe(false);
});

test('a duty line may be typed as people write it, and taken away', () => {
  expect(companyPart({ ...before, dutyLine: '+1 (619) 555-0101' }, before, 'New guard')).toEqual({ 'duty-line': '+16195550101', note: 'New guard' });
  const gone = companyPart({ ...before, dutyLine: '' }, before, '');
  expect(gone).toEqual({ 'duty-line': null });
  expect(isGrave(gone)).toBe(true);
});
