import { expect, test } from 'vitest';
import { drawn, route, type Box } from './route';

const inside = (way: { x: number; y: number }[], box: Box) =>
  way.slice(1).some((to, index) => {
    const from = way[index]!;
    return Math.min(from.x, to.x) < box.x + box.width && Math.max(from.x, to.x) > box.x && Math.min(from.y, to.y) < box.y + box.height && Math.max(from.y, to.y) > box.y;
  });

test('with nothing in the way a line bends twice', () => {
  expect(route({ x: 0, y: 0 }, { x: 100, y: 50 }, 0, [])).toHaveLength(4);
  expect(route({ x: 0, y: 0 }, { x: 100, y: 0 }, 0, [])).toHaveLength(2);
});

test('lines that leave beside each other do not lie on each other', () => {
  const turn = (lane: number) => route({ x: 0, y: 0 }, { x: 400, y: 50 }, lane, [])?.[1]?.x;
  expect(turn(0)).not.toBe(turn(1));
});

test('a line goes around a card that stands between', () => {
  const card = { x: 100, y: -40, width: 200, height: 80 };
  const way = route({ x: 0, y: 0 }, { x: 400, y: 10 }, 0, [card])!;
  expect(inside(way, card)).toBe(false);
});

test('a line back is left to its chip', () => {
  expect(route({ x: 100, y: 0 }, { x: 0, y: 50 }, 0, [])).toBeUndefined();
});

test('corners are round and the ends are where they were', () => {
  const path = drawn([{ x: 0, y: 0 }, { x: 20, y: 0 }, { x: 20, y: 50 }, { x: 90, y: 50 }]);
  expect(path.startsWith('M0 0')).toBe(true);
  expect(path.endsWith('L90 50')).toBe(true);
  expect(path.match(/Q/gu)).toHaveLength(2);
});
