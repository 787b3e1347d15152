import { expect, test } from 'vitest';
import { sampleFlow } from '../model/fixtures';
import { learnedIn, valuesOf } from '../model/facts';
import { offered } from './offered';

const COMPANY = [{ name: 'support', about: 'Support' }, { name: 'resolution', about: 'Resolution team' }];

test('what the company has is offered, and what only the flow knows is named as such', () => {
  expect(offered(COMPANY, ['support', 'night', undefined, '', 'night'])).toEqual([
    { name: 'night', about: '', here: false },
    { name: 'resolution', about: 'Resolution team', here: true },
    { name: 'support', about: 'Support', here: true },
  ]);
});

test('no name is strange before the company is known', () => {
  expect(offered(undefined, ['night'])).toEqual([{ name: 'night', about: '', here: true }]);
});

test('a flow’s own facts come with the step they come from', () => {
  const flow = sampleFlow({
    number: { kind: 'ask', fact: 'order.number', prompt: {} }, look: { kind: 'fetch', url: 'https://orders.example/', keep: { 'order.status': '/status', 'order.number': '/number' } },
  });
  expect(learnedIn(flow).get('order.number')).toEqual({ by: 'ask', step: 'number' });
  expect(learnedIn(flow).get('order.status')).toEqual({ by: 'fetch', step: 'look' });
});

test('a fact with few values offers them', () => {
  const flow = sampleFlow({});
  expect(valuesOf('caller.kind', flow, [])).toContain('withheld');
  expect(valuesOf('caller.language', flow, [])).toEqual(flow.languages);
  expect(valuesOf('line.number', flow, ['+16195550199'])).toEqual(['+16195550199']);
  expect(valuesOf('order.number', flow, [])).toEqual([]);
});
