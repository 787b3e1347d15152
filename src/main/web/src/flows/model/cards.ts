import type { FlowDocument, Layout, Step } from './document';
import { jumpLinks, linksOf, walkOrder, type Link } from './links';
import { outputsOf } from './outputs';
import { listens } from './kinds';
import { sizeOf, WIDTH } from './size';

/** What the canvas draws: lines, and for each step the ways out that are told in words instead. */
export type Picture = { lines: Link[]; hidden: Link[]; jumps: ReadonlyMap<string, string> };

export function pictureOf(document: FlowDocument): Picture {
  const jumping = jumpLinks(document);
  const links = linksOf(document);
  const told = new Map<string, string[]>();
  links.filter(({ id }) => jumping.has(id)).forEach(({ from, output }) => told.set(from, [...(told.get(from) ?? []), output]));
  return {
    lines: links.filter(({ id }) => !jumping.has(id)),
    hidden: links.filter(({ id }) => jumping.has(id)),
    jumps: new Map([...told].map(([step, outputs]) => [step, outputs.join(' ')])),
  };
}

export const isJump = (jumps: string, output: string) => jumps.split(' ').includes(output);

const HEAD = 50;
const BAND = 28;
const ROW = 26;

/** Where lines touch a card, known without measuring it. */
export function ports(step: Step): { id: string; y: number }[] {
  const top = HEAD + (listens(step.kind) ? BAND : 0);
  return outputsOf(step).map(({ id }, index) => ({ id, y: top + index * ROW + ROW / 2 }));
}

/** A place for every step: those that were never placed stand below the others; before anything was, all in columns. */
export function spots(document: FlowDocument, layout: Layout): Layout['positions'] {
  const placed = Object.entries(layout.positions).filter(([id]) => id in document.steps);
  if (placed.length === 0) {
    return columns(document);
  }
  let y = Math.max(...placed.map(([id, spot]) => spot.y + heightOf(document, id))) + 40;
  const left = Math.min(...placed.map(([, spot]) => spot.x));
  return Object.fromEntries(Object.keys(document.steps).map((id) => {
    const spot = layout.positions[id] ?? { x: left, y };
    y += layout.positions[id] ? 0 : heightOf(document, id) + 26;
    return [id, spot];
  }));
}

const COLUMN = WIDTH + 86;

/** Every step as many columns to the right as it is links away from the start. */
function columns(document: FlowDocument): Layout['positions'] {
  const depth = new Map<string, number>();
  const below = new Map<number, number>();
  const targets = new Map<string, string[]>();
  linksOf(document).forEach(({ from, to }) => targets.set(from, [...(targets.get(from) ?? []), to]));
  const found: Layout['positions'] = {};
  for (const id of walkOrder(document)) {
    if (id in document.steps) {
      const column = depth.get(id) ?? 0;
      const y = below.get(column) ?? 0;
      found[id] = { x: column * COLUMN, y };
      below.set(column, y + heightOf(document, id) + 28);
      targets.get(id)?.forEach((to) => depth.set(to, depth.get(to) ?? column + 1));
    }
  }
  return found;
}

function heightOf(document: FlowDocument, id: string): number {
  const step = document.steps[id];
  return step ? sizeOf(step).height : 0;
}
