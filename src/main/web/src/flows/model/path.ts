import type { FlowDocument } from './document';
import { linkId } from './links';
import { outputsOf } from './outputs';

export type Path = { steps: Set<string>; links: Set<string> };
export const NOWHERE: Path = { steps: new Set(), links: new Set() };

/** The links a call took that came by these steps, one after the other: a step that is named twice in a row stayed there. */
export function pathOf(document: FlowDocument, visited: readonly string[]): Path {
  const links = new Set<string>();
  visited.forEach((from, index) => {
    const to = visited[index + 1];
    const step = document.steps[from];
    if (step && to !== undefined && to !== from) {
      outputsOf(step).filter((way) => way.to === to).slice(0, 1).forEach(({ id }) => links.add(linkId(from, id)));
    }
  });
  return { steps: new Set(visited), links };
}
