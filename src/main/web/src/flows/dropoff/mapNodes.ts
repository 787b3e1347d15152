import { MarkerType, type Edge, type Node } from '@xyflow/react';
import type { CSSProperties } from 'react';
import { handlesOf } from '../canvas/nodes';
import { pictureOf } from '../model/cards';
import type { FlowDocument, Layout, Step } from '../model/document';
import { linkId } from '../model/links';
import { outputsOf } from '../model/outputs';
import { routesOf } from '../model/routes';
import { sizeOf } from '../model/size';
import type { Spot } from '../model/document';
import { share, type Count } from './counts';

export type CountNode = Node<{ step: Step; count: Count | undefined; along: readonly number[]; jumps: string; worst: boolean; shown: boolean; starts: boolean }, 'count'>;
export type CountEdge = Edge<{ way: Spot[] | undefined; count: number }, 'count'>;

type Given = {
  document: FlowDocument;
  positions: Layout['positions'];
  counts: ReadonlyMap<string, Count>;
  links: ReadonlyMap<string, number>;
  worst: ReadonlySet<string>;
  shown: string | undefined;
};

/** The flow as it was published, each step with its figures, each line as thick as many went along it. */
export function drawnCounts({ document, positions, counts, links, worst, shown }: Given): { nodes: CountNode[]; edges: CountEdge[] } {
  const picture = pictureOf(document);
  const ways = routesOf(picture.lines, document.steps, positions);
  const most = Math.max(1, ...links.values());
  const nodes = Object.entries(document.steps).map(([id, step]): CountNode => {
    const size = sizeOf(step);
    const along = outputsOf(step).map((output) => links.get(linkId(id, output.id)) ?? 0);
    return {
      id, type: 'count', position: positions[id] ?? { x: 0, y: 0 }, ...size, handles: handlesOf(step, size.width),
      data: { step, count: counts.get(id), along, jumps: picture.jumps.get(id) ?? '', worst: worst.has(id), shown: shown === id, starts: document.start === id },
    };
  });
  const edges = picture.lines.map(({ id, from, output, to }): CountEdge => {
    const count = links.get(id) ?? 0;
    return {
      id, type: 'count', source: from, sourceHandle: output, target: to, targetHandle: 'in', data: { way: ways.get(id), count },
      style: { '--traffic': share(count, most) } as CSSProperties, className: count === 0 ? 'untrodden' : 'trodden',
      // Measured in thicknesses of the line otherwise: a thick line would end in a huge arrow.
      markerEnd: { type: MarkerType.ArrowClosed, width: 20, height: 20, markerUnits: 'userSpaceOnUse', color: 'var(--ot-link)' },
    };
  });
  return { nodes, edges };
}
