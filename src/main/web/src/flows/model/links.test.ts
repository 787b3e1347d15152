import { expect, test } from 'vitest';
import { sampleFlow } from './fixtures';
import { jumpLinks, linksOf, reachable, walkOrder } from './links';
import { outputsOf, withTarget } from './outputs';
import { walked } from './walk';

test('every connected way out is a link, and an open one is none', () => {
  const flow = sampleFlow({ reason: { kind: 'menu', prompt: {}, choices: [{ key: '1', next: 'bye' }, { key: '2' }] } });
  expect(linksOf(flow).filter(({ from }) => from === 'reason')).toEqual([{ id: 'reason>choices/0', from: 'reason', output: 'choices/0', to: 'bye' }]);
});

test('the way back is told in words instead of drawn', () => {
  expect([...jumpLinks(sampleFlow())]).toEqual(['reason>choices/1']);
});

test('into a step that four steps lead to only the first line is drawn', () => {
  const flow = sampleFlow({ more: { kind: 'say', prompt: {}, next: 'bye' } });
  const drawn = linksOf(flow).filter(({ id, to }) => to === 'bye' && !jumpLinks(flow).has(id));
  expect(drawn).toHaveLength(1);
  expect(jumpLinks(flow).size).toBe(4);
});

test('a flow of three hundred steps in a row is walked without running out of room', () => {
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`s${at}`, { kind: 'say' as const, prompt: {}, next: `s${(at + 1) % 300}` }]));
  const flow = { ...sampleFlow(), start: 's0', steps: many };
  expect(walkOrder(flow)[299]).toBe('s299');
  expect([...jumpLinks(flow)]).toEqual(['s299>next']);
});

test('what no caller gets to is known, and the person is always within reach', () => {
  const near = reachable(sampleFlow());
  expect(near.has('lonely')).toBe(false);
  expect(near.has('support')).toBe(true);
});

test('a way out can be led elsewhere and nowhere', () => {
  const { reason } = sampleFlow().steps;
  const led = withTarget(reason!, 'choices/0', 'bye');
  expect(outputsOf(led).map(({ to }) => to)).toEqual(['bye', 'welcome', 'bye']);
  expect(outputsOf(withTarget(led, 'choices/2', undefined)).map(({ to }) => to)).toEqual(['bye', 'welcome', undefined]);
  expect(withTarget({ kind: 'goodbye', prompt: {} }, 'next', undefined)).toEqual({ kind: 'goodbye', prompt: {} });
});

test('arrows follow the links and walk among siblings', () => {
  const flow = sampleFlow();
  expect(walked(flow, 'welcome', 'ArrowRight')).toBe('reason');
  expect(walked(flow, 'billing', 'ArrowLeft')).toBe('reason');
  expect(walked(flow, 'billing', 'ArrowDown')).toBe('welcome');
  expect(walked(flow, 'bye', 'ArrowRight')).toBe('bye');
});
