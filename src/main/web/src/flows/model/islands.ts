import type { FlowDocument, Spot } from './document';
import { jumpLinks, linksOf } from './links';
import { sizeOf } from './size';

const APART = 70;

/** Arranged parts that no line connects, stacked: where calls start above, the others below from left to right. */
export function stacked(document: FlowDocument, positions: Record<string, Spot>): Record<string, Spot> {
  const [main, ...others] = islands(document).map((ids) => ({ ids, ...bounds(document, positions, ids) }));
  if (!main) {
    return positions;
  }
  const placed: Record<string, Spot> = {};
  const put = ({ ids, x, y }: typeof main, to: Spot) => ids.forEach((id) => {
    const at = positions[id] ?? { x, y };
    placed[id] = { x: Math.round(at.x - x + to.x), y: Math.round(at.y - y + to.y) };
  });
  put(main, { x: 0, y: 0 });
  let [x, y, row] = [0, main.height + APART, 0];
  for (const island of others) {
    if (x > 0 && x + island.width > main.width) {
      [x, y, row] = [0, y + row + APART, 0];
    }
    put(island, { x, y });
    x += island.width + APART;
    row = Math.max(row, island.height);
  }
  return placed;
}

/** Steps that drawn lines connect, the one with the start first. */
function islands(document: FlowDocument): string[][] {
  const jumps = jumpLinks(document);
  const beside = new Map<string, string[]>(Object.keys(document.steps).map((id) => [id, []]));
  for (const { id, from, to } of linksOf(document)) {
    if (!jumps.has(id)) {
      beside.get(from)?.push(to);
      beside.get(to)?.push(from);
    }
  }
  const seen = new Set<string>();
  const found: string[][] = [];
  for (const first of [document.start ?? '', ...beside.keys()]) {
    const island: string[] = [];
    const open = beside.has(first) ? [first] : [];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (!seen.has(id)) {
        seen.add(id);
        island.push(id);
        open.push(...(beside.get(id) ?? []));
      }
    }
    if (island.length > 0) {
      found.push(island);
    }
  }
  return found;
}

/** The smallest box around these steps. */
export function bounds(document: FlowDocument, positions: Record<string, Spot>, ids: readonly string[]) {
  const boxes = ids.flatMap((id) => {
    const step = document.steps[id];
    return step ? [{ ...(positions[id] ?? { x: 0, y: 0 }), ...sizeOf(step) }] : [];
  });
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return { x, y, width: Math.max(...boxes.map((box) => box.x + box.width)) - x, height: Math.max(...boxes.map((box) => box.y + box.height)) - y };
}
