import ELK, { type ELK as Arranger } from 'elkjs/lib/elk-api.js';
import workerUrl from 'elkjs/lib/elk-worker.min.js?url';
import type { FlowDocument, Spot } from '../model/document';
import { jumpLinks, linksOf, walkOrder } from '../model/links';
import { stacked } from '../model/islands';
import { outputsOf } from '../model/outputs';
import { sizeOf } from '../model/size';

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.layered.spacing.nodeNodeBetweenLayers': '86',
  'elk.spacing.nodeNode': '28',
  'elk.spacing.componentComponent': '70',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.separateConnectedComponents': 'true',
  'elk.aspectRatio': '1.7',
};

let arranger: Arranger | undefined;

/** Where everything stands best: in a worker, so that nothing stutters. Ways told in words have no say. */
export async function tidied(document: FlowDocument): Promise<Record<string, Spot>> {
  arranger ??= new ELK({ workerUrl });
  const jumps = jumpLinks(document);
  const order = walkOrder(document).filter((id) => id in document.steps);
  const arranged = await arranger.layout({
    id: 'flow',
    layoutOptions: OPTIONS,
    children: order.map((id) => child(id, document)),
    edges: linksOf(document).filter(({ id }) => !jumps.has(id)).map(({ id, from, output, to }) => ({ id, sources: [`${from}:${output}`], targets: [`${to}:in`] })),
  });
  return stacked(document, Object.fromEntries((arranged.children ?? []).map(({ id, x, y }) => [id, { x: x ?? 0, y: y ?? 0 }])));
}

function child(id: string, document: FlowDocument) {
  const step = document.steps[id];
  const outputs = step ? outputsOf(step) : [];
  return {
    id,
    ...(step ? sizeOf(step) : {}),
    layoutOptions: { 'elk.portConstraints': 'FIXED_ORDER' },
    ports: [
      { id: `${id}:in`, layoutOptions: { 'elk.port.side': 'WEST', 'elk.port.index': '0' } },
      // Counted clockwise: on the east side the first is the uppermost.
      ...outputs.map((output, index) => ({ id: `${id}:${output.id}`, layoutOptions: { 'elk.port.side': 'EAST', 'elk.port.index': String(index) } })),
    ],
  };
}
