import { expect, test } from 'vitest';
import { patchStep } from '../model/edits';
import { sampleDrawing } from '../model/fixtures';
import { same } from '../model/same';
import { makeBoard } from './board';

const fact = (text: string) => patchStep('billing', 'team', text);

function board() {
  let at = 0;
  const one = makeBoard(sampleDrawing(), () => at);
  const team = () => (one.store.getState().document.steps['billing'] as { team?: string }).team;
  return { one, team, wait: (milliseconds: number) => (at += milliseconds) };
}

test('a burst of typing is one step of undo', () => {
  const { one, team, wait } = board();
  for (const text of ['b', 'bi', 'bil']) {
    one.edit(fact(text), 'billing.team');
    wait(200);
  }
  one.undo();
  expect(team()).toBe('support');
  one.redo();
  expect(team()).toBe('bil');
});

test('typing after a pause, or in another field, is a step of its own', () => {
  const { one, team, wait } = board();
  one.edit(fact('a'), 'billing.team');
  wait(2_000);
  one.edit(fact('ab'), 'billing.team');
  one.edit(patchStep('bye', 'prompt', {}), 'bye.prompt');
  one.undo();
  expect(team()).toBe('ab');
  one.undo();
  expect(team()).toBe('a');
});

test('undo and redo come back to exactly what was there', () => {
  const { one } = board();
  const before = one.store.getState().document;
  one.edit(fact('x'));
  one.undo();
  expect(same(one.store.getState().document, before)).toBe(true);
  expect(one.history.getState().pastStates).toHaveLength(0);
});

test('an edit that changes nothing is nothing to undo', () => {
  const { one } = board();
  one.edit((drawing) => drawing);
  expect(one.history.getState().pastStates).toHaveLength(0);
});

test('what came from elsewhere is not undone', () => {
  const { one, team } = board();
  one.edit(fact('mine'));
  one.put(sampleDrawing());
  expect(team()).toBe('support');
  expect(one.history.getState().pastStates).toHaveLength(1);
});
