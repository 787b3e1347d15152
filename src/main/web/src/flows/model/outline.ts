import type { FlowDocument } from './document';
import { outputsOf, type Output } from './outputs';

/** A line of the outline: a step where it is first met, or a mention of one that stands elsewhere. */
export type Line = {
  id: string;
  step: string;
  depth: number;
  /** the way that led here; nothing for a root */
  via?: { step: string; output: Output };
  mention: boolean;
  /** where one can go on from here, for folding */
  children: number;
};

/** The flow as a tree, depth first from the start; steps nothing leads to are roots of their own. Folded steps hide their branches. */
export function outline(document: FlowDocument, folded: ReadonlySet<string> = new Set()): Line[] {
  const lines: Line[] = [];
  const met = new Set<string>();
  const visit = (step: string, depth: number, via: Line['via'], hidden: boolean) => {
    const found = document.steps[step];
    const mention = met.has(step) || !found;
    const ways = mention || !found ? [] : outputsOf(found);
    met.add(step);
    if (!hidden) {
      const id = via ? `${via.step}>${via.output.id}` : step;
      lines.push({ id, step, depth, mention, children: ways.length, ...(via ? { via } : {}) });
    }
    ways.forEach((output) => visit(output.to ?? '', depth + 1, { step, output }, hidden || folded.has(step)));
  };
  for (const root of [document.start ?? '', ...Object.keys(document.steps)]) {
    if (root in document.steps && !met.has(root)) {
      visit(root, 0, undefined, false);
    }
  }
  return lines;
}
