import { expect, test } from 'vitest';
import type { Happened } from '../../api/client';
import { en } from '../../i18n/en';
import { es } from '../../i18n/es';
import { happenedWords } from './happenedWords';

const OWN: Happened['parts'] = { code: 'words', with: [] };
const when = (at: string) => `[${at}]`;
const happened = (more: Partial<Happened>): Happened => ({
  kind: 'note', turn: 'plain', at: '2026-11-23T18:00:00Z', who: '', words: 'in English', from: '', to: '', number: 0, said: '', call: '', parts: OWN, 'said-parts': OWN, ...more,
});

test('what the house did is said in the reader’s language, what people wrote stays', () => {
  const moved = happened({ kind: 'owner', turn: 'handed-over', from: 'Maria Lopez', to: 'Luis Romero', said: 'She asked for you' });
  expect(happenedWords(moved, en, when)).toBe('Handed over to Luis Romero by Maria Lopez: She asked for you');
  expect(happenedWords(moved, es, when)).toBe('Traspasado a Luis Romero por Maria Lopez: She asked for you');
  expect(happenedWords(happened({ said: 'Called, no answer' }), es, when)).toBe('Called, no answer');
});

test('what the house puts before a note, or writes as what became of a task, is not left in English', () => {
  const resolved = happened({ said: 'Resolved: Told her Friday', parts: { code: 'resolved', with: ['Told her Friday'] } });
  expect([happenedWords(resolved, en, when), happenedWords(resolved, es, when)]).toEqual(['Resolved: Told her Friday', 'Resuelto: Told her Friday']);
  const reopened = happened({ said: 'Reopened: It broke again', parts: { code: 'reopened', with: ['It broke again'] } });
  expect(happenedWords(reopened, es, when)).toBe('Reabierto: It broke again');
  const settled = happened({
    kind: 'task', from: 'Hung up while waiting for a person', said: 'the customer called first', parts: { code: 'gave-up', with: [] }, 'said-parts': { code: 'called-first', with: [] },
  });
  expect(happenedWords(settled, es, when)).toBe('Hecho: Colgó mientras esperaba a una persona: El cliente llamó antes');
});

test('a promise says by when', () => {
  const promised = happened({ kind: 'promise', turn: 'made', said: 'Call with the driver’s time', due: '2026-11-24T01:00:00Z' });
  expect(happenedWords(promised, en, when)).toBe('Promised by [2026-11-24T01:00:00Z]: Call with the driver’s time');
  expect(happenedWords(promised, es, when)).toBe('Se prometió para [2026-11-24T01:00:00Z]: Call with the driver’s time');
});

test('a message says how long it is and what was said', () => {
  expect(happenedWords(happened({ kind: 'voicemail', turn: 'arrived', number: 72, said: 'It leaks' }), en, when)).toBe('Left a message of 1:12: “It leaks”');
  expect(happenedWords(happened({ kind: 'voicemail', turn: 'missing' }), en, when)).toBe('Left a message whose recording is missing');
});

test('a call says how it ended, and one that goes on says so', () => {
  expect(happenedWords(happened({ kind: 'call', said: 'gave-up' }), en, when)).toBe('Hung up before a person came');
  expect(happenedWords(happened({ kind: 'call' }), es, when)).toBe('En curso');
});

test('nothing that can happen is without words', () => {
  const turns: [Happened['kind'], Happened['turn'][]][] = [
    ['owner', ['answered', 'filed', 'taken-over', 'handed-over', 'assigned', 'left', 'on-file']],
    ['promise', ['made', 'kept', 'withdrawn', 'overdue']],
    ['callback', ['promised', 'dialled', 'try-again', 'left-to-a-person', 'kept', 'withdrawn']],
    ['voicemail', ['recording', 'arrived', 'empty', 'missing']],
    ['survey', ['good', 'bad']],
    ['gave-up', ['plain']], ['join', ['plain']], ['task', ['plain']], ['hand-over', ['declined']],
  ];
  for (const [kind, all] of turns) {
    for (const turn of all) {
      expect(happenedWords(happened({ kind, turn }), es, when), `${kind} ${turn}`).not.toMatch(/undefined|in English/u);
    }
  }
});
