import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Failure } from '../api/failure';
import { Autosave, type Keeping } from './autosave';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function typist(answers: (Failure | 'kept')[]) {
  const sent: string[] = [];
  const told: Keeping[] = [];
  let here: string | undefined;
  const autosave = new Autosave({
    send: async (words) => {
      sent.push(words);
      const answer = answers.shift();
      if (answer instanceof Failure) {
        throw answer;
      }
    },
    keepHere: (words) => (here = words),
    dropHere: () => (here = undefined),
    tell: (state) => told.push(state),
  });
  return { autosave, sent, told, here: () => here };
}

test('words are sent once the typing pauses, and the copy here goes', async () => {
  const { autosave, sent, told, here } = typist(['kept']);
  autosave.type('Refund');
  autosave.type('Refund agreed');
  expect(here()).toBe('Refund agreed');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent).toEqual(['Refund agreed']);
  expect(told.at(-1)).toBe('saved');
  expect(here()).toBeUndefined();
});

test('words stay here and are sent again while the house is away', async () => {
  const away = new Failure('unreachable', 0, '', 0);
  const { autosave, sent, told, here } = typist([away, away, 'kept']);
  autosave.type('Call back at 5');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(told.at(-1)).toBe('kept');
  expect(here()).toBe('Call back at 5');
  await vi.advanceTimersByTimeAsync(7_000);
  expect(sent).toHaveLength(3);
  expect(told.at(-1)).toBe('saved');
});

test('refused words are not sent for ever, but kept here', async () => {
  const { autosave, sent, told, here } = typist([new Failure('bad-body', 400, '', 0)]);
  autosave.type('x');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(sent).toHaveLength(1);
  expect(told.at(-1)).toBe('refused');
  expect(here()).toBe('x');
});
