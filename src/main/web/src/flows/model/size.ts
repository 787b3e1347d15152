import type { Layout, Spot, Step } from './document';
import { listens } from './kinds';
import { outputsOf } from './outputs';

export const WIDTH = 236;
const HEAD = 50;
const BAND = 28;
const ROW = 26;
const FOOT = 8;
export const NOTE = { width: 200, height: 92 };

/** How large a card is: known beforehand, so that nothing has to be measured and nothing jumps. */
export function sizeOf(step: Step): { width: number; height: number } {
  return { width: WIDTH, height: HEAD + (listens(step.kind) ? BAND : 0) + outputsOf(step).length * ROW + FOOT };
}

/** Where a new step goes: right of the one it follows, below what already follows it; else below everything. */
export function placeFor(layout: Layout, steps: Record<string, Step>, after: string | undefined, siblings: readonly string[]): Spot {
  const at = (id: string) => layout.positions[id] ?? { x: 0, y: 0 };
  const bottom = (id: string) => at(id).y + (steps[id] ? sizeOf(steps[id]).height : 0);
  if (after !== undefined) {
    const x = at(after).x + WIDTH + 90;
    const lowest = siblings.filter((id) => layout.positions[id] && at(id).x >= at(after).x).map(bottom);
    return clear({ x, y: lowest.length > 0 ? Math.max(...lowest) + 26 : at(after).y }, layout, steps);
  }
  const ids = Object.keys(steps);
  return ids.length === 0 ? { x: 0, y: 0 } : { x: Math.min(...ids.map((id) => at(id).x)), y: Math.max(...ids.map(bottom)) + 60 };
}

/** Down until nothing is in the way. */
function clear(spot: Spot, layout: Layout, steps: Record<string, Step>): Spot {
  const free = { ...spot };
  for (let moved = true; moved; ) {
    moved = false;
    for (const [id, step] of Object.entries(steps)) {
      const other = layout.positions[id];
      const { height } = sizeOf(step);
      if (other && Math.abs(other.x - free.x) < WIDTH && free.y < other.y + height + 20 && free.y + 120 > other.y) {
        free.y = other.y + height + 26;
        moved = true;
      }
    }
  }
  return free;
}
