import { expect, test } from 'vitest';
import { en } from '../../i18n/en';
import { es } from '../../i18n/es';
import { compared } from './compared';

const english = (path: string[], before: unknown, after: unknown) => compared(path, before, after, en, 'en').map(({ label, before: was, after: is }) => [label, was, is]);

test('fields have the names of the forms, and steps and words are told as the cards tell them', () => {
  expect(english([], { kind: 'say', prompt: { en: 'Hello' }, next: 'main-menu' }, { kind: 'say', prompt: { en: 'Mine hello', es: 'Hola' }, next: 'return' })).toEqual([
    ['Words · English', 'Hello', 'Mine hello'],
    ['then', 'Main menu', 'back to the flow before'],
    ['Words · Spanish', '', 'Hola'],
  ]);
  expect(english(['choices', '0', 'next'], 'bye', 'support')).toEqual([['Choice 1 · then', 'Bye', 'Support']]);
  expect(english(['choices', '1'], undefined, { key: '3', words: { en: ['news', 'new'] } })).toEqual([['Choice 2 · Key', '', '3'], ['Choice 2 · Words in English', '', 'news, new']]);
});

test('no JSON is shown, whatever differs', () => {
  const before = { limits: { silences: 3 }, cases: [{ when: { fact: 'case.open', is: true }, next: 'a' }], to: 'owner', sensitive: true, keep: { 'order.status': '/status' }, languages: ['en'] };
  const after = { limits: { silences: 2 }, cases: [{ when: { all: [{ fact: 'wait.estimate', 'at-least': 10 }] }, next: 'a' }], to: 'team', sensitive: false, keep: { 'order.status': '/state' }, languages: ['en', 'es'], prompt: { en: { audio: 'hello.wav', text: 'Hello' } } };
  for (const { label, before: was, after: is } of compared([], before, after, es, 'es')) {
    expect(label + was + is).not.toMatch(/[{}"[\]]/u);
  }
  expect(english([], before, after)).toContainEqual(['Words · English', '', 'Hello']);
  expect(english([], before, after)).toContainEqual(['Words · English · recording', '', 'hello.wav']);
});

test('Spanish draws its article together', () => {
  const { versions } = es.flows;
  expect(versions.diff(versions.version(1), versions.draft)).toBe('De la versión 1 al borrador');
});
