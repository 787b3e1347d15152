import { ports, type Picture } from './cards';
import type { Layout, Spot, Steps } from './document';
import { route, type Box } from './route';
import { sizeOf, WIDTH } from './size';

export const IN_Y = 25;

/** The way of every drawn line, around the cards as they stand. */
export function routesOf(picture: Picture, steps: Steps, positions: Layout['positions']): Map<string, Spot[]> {
  const boxes = Object.entries(steps).map(([id, step]): Box => ({ ...(positions[id] ?? { x: 0, y: 0 }), ...sizeOf(step) }));
  const ways = new Map<string, Spot[]>();
  for (const { id, from, output, to } of picture.lines) {
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
