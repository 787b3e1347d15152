import { ports } from './cards';
import type { Layout, Spot, Steps } from './document';
import type { Link } from './links';
import { route, type Box } from './route';
import { sizeOf, WIDTH } from './size';

export const IN_Y = 25;

/** What the ways of the lines depend on: words may change without any line moving. */
export const geometry = (links: readonly Link[], steps: Steps, positions: Layout['positions']) =>
  JSON.stringify([links.map(({ id, to }) => [id, to]), Object.entries(steps).map(([id, step]) => [id, sizeOf(step).height, positions[id]])]);

/** The way of every line, around the cards as they stand. */
export function routesOf(links: readonly Link[], steps: Steps, positions: Layout['positions']): Map<string, Spot[]> {
  const boxes = Object.entries(steps).map(([id, step]): Box => ({ ...(positions[id] ?? { x: 0, y: 0 }), ...sizeOf(step) }));
  const ways = new Map<string, Spot[]>();
  for (const { id, from, output, to } of links) {
    const [source, target, step] = [positions[from], positions[to], steps[from]];
    const outs = step ? ports(step) : [];
    const lane = outs.findIndex((port) => port.id === output);
    const way = source && target && route({ x: source.x + WIDTH, y: source.y + (outs[lane]?.y ?? 0) }, { x: target.x, y: target.y + IN_Y }, lane, boxes);
    if (way) {
      ways.set(id, way);
    }
  }
  return ways;
}
