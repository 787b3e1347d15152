import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { patchStep } from '../model/edits';
import { moved } from '../model/edits';
import { sampleDrawing } from '../model/fixtures';
import { Keeper, type Answer } from './keeper';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const first = sampleDrawing();
const second = patchStep('billing', 'team', 'billing')(first);

function keeper(...answers: Answer[]) {
  const sent: string[] = [];
  const here: boolean[] = [];
  const next = (what: string) => {
    sent.push(what);
    return Promise.resolve(answers.shift() ?? { saved: { revision: 9, at: 5 } });
  };
  const one = new Keeper(
    { sendDraft: (_, revision) => next(`draft after ${revision}`), sendLayout: () => next('layout'), keepHere: (kept) => here.push(kept !== undefined) },
    first, first, { revision: 3, savedAt: 1 },
  );
  return { one, sent, here };
}

test('a draft is sent once after a pause, with the revision it was read at', async () => {
  const { one, sent, here } = keeper({ saved: { revision: 4, at: 7 } });
  one.draw(second);
  one.draw(second);
  expect(one.now().state).toBe('waiting');
  await vi.runAllTimersAsync();
  expect(sent).toEqual(['draft after 3']);
  expect(one.now()).toEqual({ state: 'saved', at: 7 });
  expect(one.revision).toBe(4);
  expect(here.at(-1)).toBe(false);
});

test('moving a card sends the layout alone and makes no revision', async () => {
  const { one, sent } = keeper();
  one.draw(moved({ bye: { x: 1, y: 1 } })(first));
  await vi.runAllTimersAsync();
  expect(sent).toEqual(['layout']);
  expect(one.revision).toBe(3);
});

test('undone before it was sent, nothing is sent and all is saved', async () => {
  const { one, sent } = keeper();
  one.draw(second);
  one.draw(patchStep('billing', 'team', 'support')(second));
  await vi.runAllTimersAsync();
  expect(sent).toEqual([]);
  expect(one.now().state).toBe('saved');
});

test('without an answer the work is kept here and tried again', async () => {
  const { one, sent, here } = keeper({ away: true });
  one.draw(second);
  await vi.advanceTimersByTimeAsync(800);
  expect(one.now().state).toBe('away');
  expect(here.at(-1)).toBe(true);
  await vi.runAllTimersAsync();
  expect(sent).toHaveLength(2);
  expect(one.now().state).toBe('saved');
});

test('a stale draft sends nothing more until both are one, and then goes on from the other', async () => {
  const theirs = { document: first.document, base: first.document, revision: 8, by: 'Luis', at: '' };
  const { one, sent } = keeper({ stale: theirs }, { saved: { revision: 9, at: 9 } });
  one.draw(second);
  await vi.runAllTimersAsync();
  one.draw(patchStep('bye', 'prompt', { en: 'x' })(second));
  await vi.runAllTimersAsync();
  expect(sent).toEqual(['draft after 3']);
  one.settle(8, first.document);
  await vi.runAllTimersAsync();
  expect(sent).toEqual(['draft after 3', 'draft after 8']);
  expect(one.revision).toBe(9);
});
