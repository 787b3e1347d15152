import { expect, test } from 'vitest';
import { en } from '../../i18n/en';
import { es } from '../../i18n/es';
import { entryWords, kindsOf } from './entryWords';

test('what is done with audio is said in the reader’s language', () => {
  expect(entryWords({ what: 'audio', act: 'uploaded', subject: 'hello' }, es)).toEqual({ kind: es.premises.audit.kinds.audio, act: 'subió', subject: 'hello' });
  expect(entryWords({ what: 'audio', act: 'replaced', subject: 'hello' }, es).act).toBe('reemplazó');
});

test('the duty line is a setting with a name, and a flow may be called like one', () => {
  expect(entryWords({ what: 'setting', act: 'approval-asked', subject: 'duty-line' }, en).subject).toBe('the duty line');
  expect(entryWords({ what: 'setting', act: 'approval-asked', subject: 'duty-line' }, es).subject).toBe('la línea de guardia');
  expect(entryWords({ what: 'flow', act: 'begun', subject: 'duty-line' }, es).subject).toBe('duty-line');
});

test('what a newer house notes stays as it wrote it', () => {
  expect(entryWords({ what: 'moon', act: 'waxed', subject: 'file' }, es)).toEqual({ kind: 'moon', act: 'waxed', subject: 'file' });
});

test('the trail can be asked for every kind of thing there is', () => {
  expect(kindsOf(en).map(({ value }) => value)).toContain('audio');
});
