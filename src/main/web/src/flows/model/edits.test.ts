import { expect, test } from 'vitest';
import { clipOf, pasted, readClip } from './clip';
import { added, connect, freshStepId, removed, renamed, shifted } from './edits';
import { sampleDrawing, sampleFlow } from './fixtures';
import { slug, title } from './names';
import { placeFor, sizeOf } from './size';

test('a step added from an open way out is connected with it', () => {
  const { document, layout } = added('say', 'news', { x: 5, y: 6 }, { step: 'reason', output: 'choices/1' })(sampleDrawing());
  expect(document.steps['reason']).toMatchObject({ choices: [{ next: 'billing' }, { next: 'news' }, { next: 'bye' }] });
  expect(layout.positions['news']).toEqual({ x: 5, y: 6 });
});

test('the first step of an empty flow is where calls start', () => {
  const empty = sampleDrawing({ format: 1, id: 'x', name: 'X', languages: ['en'], steps: {} });
  expect(added('connect', 'support', { x: 0, y: 0 })(empty).document).toMatchObject({ start: 'support', person: 'support' });
});

test('a removed step leaves no link to it behind', () => {
  const { document } = removed(['bye'])(sampleDrawing());
  expect(document.steps['bye']).toBeUndefined();
  expect(document.steps['billing']).toEqual({ kind: 'connect', team: 'support' });
  expect(JSON.stringify(document)).not.toContain('bye');
});

test('removing the person leaves the flow without one instead of with a wrong one', () => {
  expect(removed(['support'])(sampleDrawing()).document.person).toBeUndefined();
});

test('a renamed step keeps its place and every link to it', () => {
  const before = sampleDrawing();
  const { document } = renamed('bye', 'farewell')({ ...before, layout: { ...before.layout, positions: { bye: { x: 1, y: 2 } } } });
  expect(Object.keys(document.steps).indexOf('farewell')).toBe(4);
  expect(document.steps['billing']).toMatchObject({ after: 'farewell' });
  expect(renamed('bye', 'support')(before).document).toBe(before.document);
});

test('an edit never changes what it was made from', () => {
  const before = sampleDrawing();
  const copy = structuredClone(before);
  connect('reason', 'choices/0', 'bye')(before);
  removed(['bye', 'reason'])(before);
  expect(before).toEqual(copy);
});

test('steps pasted into their own flow get fresh names and keep their links', () => {
  const drawing = sampleDrawing();
  const { edit, ids } = pasted(clipOf(drawing, ['reason', 'billing']), drawing);
  expect(ids).toEqual(['reason-2', 'billing-2']);
  expect(edit(drawing).document.steps['reason-2']).toMatchObject({ choices: [{ next: 'billing-2' }, { next: 'welcome' }, { next: 'bye' }] });
});

test('steps pasted into another flow lose links to what they left behind', () => {
  const other = sampleDrawing({ ...sampleFlow(), id: 'other', steps: {} });
  const { edit } = pasted(readClip(JSON.stringify(clipOf(sampleDrawing(), ['reason', 'billing'])))!, other);
  expect(edit(other).document.steps['reason']).toMatchObject({ choices: [{ key: '1', next: 'billing' }, { key: '2' }, { key: '9' }] });
  expect(readClip('a shopping list')).toBeUndefined();
});

test('a new step stands beside the one it follows and on top of nothing', () => {
  const flow = sampleFlow();
  const layout = { positions: { reason: { x: 0, y: 0 }, billing: { x: 326, y: 0 } }, notes: [] };
  const spot = placeFor(layout, flow.steps, 'reason', ['billing']);
  expect(spot.x).toBe(326);
  expect(spot.y).toBeGreaterThanOrEqual(sizeOf(flow.steps['billing']!).height);
});

test('names are made fit for the file and readable on the card', () => {
  expect(slug('  Menú principal! ')).toBe('menu-principal');
  expect(title('main-menu')).toBe('Main menu');
  expect(freshStepId(sampleFlow(), 'bye')).toBe('bye-2');
  expect(freshStepId(sampleFlow(), 'return')).toBe('return-2');
  expect(shifted(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(shifted(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
});
