import { expect, test } from 'vitest';
import { sampleFlow } from '../model/fixtures';
import { byStep, leftByKey, linkCounts, shareLost, telling, type Count } from './counts';

const count = (step: string, more: Partial<Count> = {}): Count =>
  ({ step, entered: 20, 'by-key': {}, 'by-words': 0, silence: 0, wrong: 0, 'asked-for-person': 0, 'hung-up-here': 0, 'went-to': {}, ...more });

test('the share of those who gave up is never more than all of them', () => {
  expect(shareLost(count('a', { 'hung-up-here': 5 }))).toBe(0.25);
  expect(shareLost(count('a', { entered: 0, 'hung-up-here': 1 }))).toBe(0);
  expect(shareLost(count('a', { entered: 1, 'hung-up-here': 2 }))).toBe(1);
});

test('left by key are the keys the menu offers; 0 and wrong ones are not', () => {
  const pressed = count('reason', { 'by-key': { 1: 7, 9: 2, 0: 5, 7: 1 } });
  expect(leftByKey(sampleFlow().steps['reason'], pressed)).toBe(9);
  expect(leftByKey(undefined, pressed)).toBe(10);
  expect(leftByKey({ kind: 'language' }, count('tongue', { 'by-key': { 1: 20, 7: 2 }, wrong: 2 }))).toBe(20);
});

test('a link has those who went on to its step', () => {
  const counts = linkCounts(sampleFlow(), byStep([count('welcome', { 'went-to': { reason: 18 } }), count('reason', { 'by-key': { 1: 4, 9: 2 }, 'went-to': { billing: 5, bye: 2, support: 6 } })]));
  expect(counts.get('welcome>next')).toBe(18);
  // One of them said it instead of pressing a key.
  expect(counts.get('reason>choices/0')).toBe(5);
  expect(counts.get('reason>choices/1')).toBe(0);
});

test('two keys to the same place are told apart by the keys', () => {
  const flow = sampleFlow({ reason: { kind: 'menu', prompt: {}, choices: [{ key: '1', next: 'bye' }, { key: '2', next: 'bye' }] } });
  const counts = linkCounts(flow, byStep([count('reason', { 'by-key': { 1: 4, 2: 2 }, 'went-to': { bye: 6 } })]));
  expect([counts.get('reason>choices/0'), counts.get('reason>choices/1')]).toEqual([4, 2]);
});

test('ways without keys to the same place are counted once', () => {
  const flow = sampleFlow({ reason: { kind: 'hours', hours: 'office', open: 'bye', closed: 'bye' } });
  const counts = linkCounts(flow, byStep([count('reason', { 'went-to': { bye: 6 } })]));
  expect([counts.get('reason>open'), counts.get('reason>closed')]).toEqual([6, 0]);
});

test('who comes back from another flow goes along the link behind it', () => {
  const flow = sampleFlow({ reason: { kind: 'subflow', flow: 'greet', next: 'billing' } });
  const counts = linkCounts(flow, byStep([count('reason', { 'went-to': { 'greet/hello': 9 } }), count('greet/hello', { 'went-to': { billing: 8 } })]));
  expect(counts.get('reason>next')).toBe(8);
});

test('what stands out is named only when it is many', () => {
  expect(telling(count('a', { silence: 3, wrong: 5 }))).toBe('wrong');
  expect(telling(count('a', { silence: 1 }))).toBeUndefined();
});
