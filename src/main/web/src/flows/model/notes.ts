import { spots } from './cards';
import type { Drawing, Note, Spot } from './document';
import { inLayout, type Edit } from './edits';
import { NOTE, sizeOf } from './size';

const AIR = 12;
const PACE = 24;
const RINGS = 60;

/** The place nearest to a wish where a note covers nothing and nothing covers it. */
export function freeSpot({ document, layout }: Drawing, wish: Spot): Spot {
  const at = spots(document, layout);
  const boxes = [
    ...Object.entries(document.steps).map(([id, step]) => ({ ...(at[id] ?? { x: 0, y: 0 }), ...sizeOf(step) })),
    ...layout.notes.map(({ x, y }) => ({ x, y, ...NOTE })),
  ];
  const free = (spot: Spot) => boxes.every((box) =>
    spot.x + NOTE.width + AIR <= box.x || box.x + box.width + AIR <= spot.x || spot.y + NOTE.height + AIR <= box.y || box.y + box.height + AIR <= spot.y);
  for (let ring = 0; ring <= RINGS; ring++) {
    const found = around(ring).map(({ x, y }) => ({ x: Math.round(wish.x) + x * PACE, y: Math.round(wish.y) + y * PACE })).find(free);
    if (found) {
      return found;
    }
  }
  return { x: Math.round(wish.x), y: Math.max(...boxes.map(({ y, height }) => y + height)) + PACE };
}

/** Paces to all sides, nearest first; downwards before upwards, where more room is. */
function around(ring: number): Spot[] {
  const all: Spot[] = [];
  for (let side = -ring; side <= ring; side++) {
    all.push({ x: side, y: ring }, { x: side, y: -ring }, { x: ring, y: side }, { x: -ring, y: side });
  }
  return all.sort((one, other) => Math.hypot(one.x, one.y) - Math.hypot(other.x, other.y));
}

export const noted = (note: Note): Edit => inLayout((layout) => ({ ...layout, notes: [...layout.notes, note] }));

export const noteChanged = (id: string, change: (note: Note) => Note): Edit =>
  inLayout((layout) => ({ ...layout, notes: layout.notes.map((note) => (note.id === id ? change(note) : note)) }));
