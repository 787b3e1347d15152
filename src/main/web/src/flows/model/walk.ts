import type { FlowDocument } from './document';
import { into } from './links';
import { outputsOf } from './outputs';

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** Where an arrow leads from a step: right along its links, left back, up and down among its siblings. */
export function walked(document: FlowDocument, from: string, arrow: Arrow): string {
  const out = targets(document, from);
  const back = into(document, from);
  if (arrow === 'ArrowRight') {
    return out[0] ?? from;
  }
  if (arrow === 'ArrowLeft') {
    return back[0] ?? from;
  }
  const siblings = back[0] === undefined ? roots(document) : targets(document, back[0]);
  const next = siblings.indexOf(from) + (arrow === 'ArrowDown' ? 1 : -1);
  return siblings[next] ?? from;
}

function targets(document: FlowDocument, from: string): string[] {
  const step = document.steps[from];
  return step ? [...new Set(outputsOf(step).flatMap(({ to }) => (to !== undefined && to in document.steps ? [to] : [])))] : [];
}

const roots = (document: FlowDocument) => Object.keys(document.steps).filter((id) => into(document, id).length === 0);
