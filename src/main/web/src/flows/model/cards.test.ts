import { expect, test } from 'vitest';
import { isJump, pictureOf, ports, spots } from './cards';
import { sampleFlow } from './fixtures';
import { stacked } from './islands';
import { sizeOf } from './size';

const nowhere = { positions: {}, notes: [] };

test('a flow that was never drawn stands in columns, and nothing on top of another', () => {
  const flow = sampleFlow();
  const places = spots(flow, nowhere);
  expect(places['reason']!.x).toBeGreaterThan(places['welcome']!.x);
  expect(new Set(Object.values(places).map(({ x, y }) => `${x} ${y}`)).size).toBe(Object.keys(flow.steps).length);
});

test('a step without a place stands below the others', () => {
  const flow = sampleFlow();
  const places = spots(flow, { positions: { welcome: { x: 10, y: 500 } }, notes: [] });
  expect(places['bye']!.y).toBeGreaterThan(500 + sizeOf(flow.steps['welcome']!).height);
});

test('a way back is told in its row and not drawn', () => {
  const picture = pictureOf(sampleFlow());
  expect(isJump(picture.jumps.get('reason') ?? '', 'choices/1')).toBe(true);
  expect(picture.lines.some(({ id }) => id === 'reason>choices/1')).toBe(false);
});

test('lines begin inside the card they leave', () => {
  const step = sampleFlow().steps['reason']!;
  const { height } = sizeOf(step);
  expect(ports(step)).toHaveLength(3);
  ports(step).forEach(({ y }) => expect(y).toBeLessThan(height));
});

test('what no line connects with the start is put below it', () => {
  const flow = sampleFlow();
  const places = stacked(flow, spots(flow, nowhere));
  expect(places['support']!.y).toBeGreaterThan(places['welcome']!.y);
});
