import type { FlowDocument, Layout, Step } from './document';
import { jumpLinks, linkId, linksOf, type Link } from './links';
import { outputsOf } from './outputs';
import { listens } from './kinds';
import { sizeOf } from './size';

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
export { linkId };

const HEAD = 50;
const BAND = 28;
const ROW = 26;

/** Where lines touch a card, known without measuring it. */
export function ports(step: Step): { id: string; y: number }[] {
  const top = HEAD + (listens(step.kind) ? BAND : 0);
  return outputsOf(step).map(({ id }, index) => ({ id, y: top + index * ROW + ROW / 2 }));
}

/** A place for every step: those that were never placed stand below the others. */
export function spots(document: FlowDocument, layout: Layout): Layout['positions'] {
  const placed = Object.entries(layout.positions);
  let y = placed.length === 0 ? 0 : Math.max(...placed.map(([id, spot]) => spot.y + (document.steps[id] ? sizeOf(document.steps[id]).height : 0))) + 40;
  const left = placed.length === 0 ? 0 : Math.min(...placed.map(([, spot]) => spot.x));
  return Object.fromEntries(Object.entries(document.steps).map(([id, step]) => {
    const spot = layout.positions[id] ?? { x: left, y };
    y += layout.positions[id] ? 0 : sizeOf(step).height + 26;
    return [id, spot];
  }));
}
