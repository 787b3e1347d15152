import type { Spot } from './document';

export type Box = Spot & { width: number; height: number };

const LANE = 20;
const LANE_STEP = 7;
const LANES = 6;
const AIR = 14;
const NEAR = 4;
const COLLISION = 2_000;
const BEND = 40;

/**
 * A line of straight pieces that leaves to the right and arrives from the left, around cards where it can. Nothing for a line
 * that would have to turn back.
 *
 * @param lane which way out it is: lines that leave a card beside each other do not lie on each other
 */
export function route(from: Spot, to: Spot, lane: number, boxes: readonly Box[]): Spot[] | undefined {
  if (to.x < from.x + 2 * LANE) {
    return undefined;
  }
  if (Math.abs(from.y - to.y) < 1) {
    return [from, to];
  }
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  const near = boxes.filter((box) => box.x < right && box.x + box.width > left);
  const away = LANE + (lane % LANES) * LANE_STEP;
  const first = Math.min(from.x + away, to.x - LANE);
  const last = Math.max(to.x - LANE - (lane % LANES) * LANE_STEP, from.x + LANE);
  const simple = [first, last, (from.x + to.x) / 2].map((x) => [from, { x, y: from.y }, { x, y: to.y }, to]);
  const best = cheapest(simple, near);
  if (collisions(best, near) === 0) {
    return best;
  }
  const heights = [...new Set(near.flatMap((box) => [box.y - AIR, box.y + box.height + AIR]))];
  const detours = heights.map((y) => [from, { x: first, y: from.y }, { x: first, y }, { x: last, y }, { x: last, y: to.y }, to]);
  return cheapest([best, ...detours], near);
}

function cheapest(ways: Spot[][], boxes: readonly Box[]): Spot[] {
  const cost = (way: Spot[]) => collisions(way, boxes) * COLLISION + way.length * BEND + pieces(way).reduce((sum, [a, b]) => sum + Math.abs(a.x - b.x) + Math.abs(a.y - b.y), 0);
  return ways.map((way) => ({ way, cost: cost(way) })).reduce((best, one) => (one.cost < best.cost ? one : best)).way;
}

const pieces = (way: Spot[]): [Spot, Spot][] => way.slice(1).map((to, index) => [way[index] ?? to, to]);

/** How many pieces run through a card; touching an edge is no collision. */
function collisions(way: Spot[], boxes: readonly Box[]): number {
  return pieces(way).reduce((count, [a, b]) => {
    const [left, right, top, bottom] = [Math.min(a.x, b.x), Math.max(a.x, b.x), Math.min(a.y, b.y), Math.max(a.y, b.y)];
    return count + boxes.filter((box) => left < box.x + box.width - NEAR && right > box.x + NEAR && top < box.y + box.height + NEAR && bottom > box.y - NEAR).length;
  }, 0);
}

/** The pieces as an SVG path with rounded corners. */
export function drawn(way: readonly Spot[], radius = 11): string {
  const [start] = way;
  if (!start) {
    return '';
  }
  const parts = [`M${start.x} ${start.y}`];
  way.slice(1).forEach((at, index) => {
    const [before, after] = [way[index], way[index + 2]];
    if (!before || !after) {
      parts.push(`L${at.x} ${at.y}`);
      return;
    }
    const bend = Math.min(radius, length(before, at) / 2, length(at, after) / 2);
    const [into, out] = [towards(at, before, bend), towards(at, after, bend)];
    parts.push(`L${into.x} ${into.y}Q${at.x} ${at.y} ${out.x} ${out.y}`);
  });
  return parts.join('');
}

const length = (a: Spot, b: Spot) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

function towards(from: Spot, to: Spot, by: number): Spot {
  const whole = length(from, to) || 1;
  return { x: from.x + ((to.x - from.x) / whole) * by, y: from.y + ((to.y - from.y) / whole) * by };
}
