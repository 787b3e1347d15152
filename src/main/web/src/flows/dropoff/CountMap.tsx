import '@xyflow/react/dist/base.css';
import { useComputedColorScheme } from '@mantine/core';
import { Background, BackgroundVariant, getViewportForBounds, ReactFlow, ReactFlowProvider, useReactFlow, useStore } from '@xyflow/react';
import { useEffect, useMemo, useRef, type CSSProperties } from 'react';
import { useWords } from '../../i18n/Language';
import type { FlowDocument, Layout } from '../model/document';
import { bounds } from '../model/islands';
import { CountCard } from './CountCard';
import { CountLine } from './CountLine';
import { linkCounts, type Count } from './counts';
import { drawnCounts, type CountEdge, type CountNode } from './mapNodes';
import { SightTools } from './SightTools';

const NODES = { count: CountCard };
const EDGES = { count: CountLine };
const FAR = 0.45;
const NEAR = 0.9;
const [LEAST, CLOSE] = [0.08, 1];
const READABLE = 0.6;
// The tools stand at the foot.
const AIR = { top: '34px', bottom: '62px', left: '30px', right: '30px' } as const;

type Given = { document: FlowDocument; positions: Layout['positions']; counts: ReadonlyMap<string, Count>; worst: readonly string[]; shown: { step: string } | undefined };

/** The published flow with its figures. To be looked at: the table below says the same to those who do not see it. */
export function CountMap(given: Given) {
  return <ReactFlowProvider><Drawn {...given} /></ReactFlowProvider>;
}

function Drawn({ document, positions, counts, worst, shown }: Given) {
  const words = useWords().flows.dropOff;
  const scheme = useComputedColorScheme();
  const zoom = useStore(({ transform }) => (transform[2] < FAR ? Math.round(transform[2] * 40) / 40 : undefined));
  const links = useMemo(() => linkCounts(document, counts), [document, counts]);
  const { nodes, edges } = useMemo(
    () => drawnCounts({ document, positions, counts, links, worst: new Set(worst), shown: shown?.step }),
    [document, positions, counts, links, worst, shown],
  );
  const flow = useReactFlow<CountNode, CountEdge>();
  const place = useRef<HTMLDivElement>(null);
  const fit = (ids: readonly string[]) => {
    const box = place.current;
    if (box && ids.length > 0) {
      void flow.setViewport(getViewportForBounds(bounds(document, positions, ids), box.clientWidth, box.clientHeight, LEAST, CLOSE, AIR));
    }
  };
  /** Where callers were; when figures cannot be read from so far away, where they came in. */
  const first = () => {
    const entered = nodes.filter(({ data }) => (data.count?.entered ?? 0) > 0).map(({ id }) => id);
    fit(entered.length > 0 ? entered : nodes.map(({ id }) => id));
    const [box, start] = [place.current, positions[document.start ?? '']];
    if (flow.getZoom() < READABLE && box && start) {
      void flow.setViewport({ x: 40 - start.x * READABLE, y: box.clientHeight * 0.38 - start.y * READABLE, zoom: READABLE });
    }
  };
  useEffect(() => {
    const node = shown && flow.getNode(shown.step);
    if (node) {
      void flow.setCenter(node.position.x + (node.width ?? 0) / 2, node.position.y + (node.height ?? 0) / 2, { zoom: Math.max(NEAR, flow.getZoom()) });
    }
  }, [flow, shown]);
  return (
    <div ref={place} className="canvas drop-map" data-far={zoom !== undefined || undefined} style={zoom === undefined ? undefined : ({ '--zoom': Math.max(zoom, 0.05) } as CSSProperties)} role="group" aria-label={words.map}>
      <ReactFlow
        nodes={nodes} edges={edges} nodeTypes={NODES} edgeTypes={EDGES} colorMode={scheme} onInit={first} minZoom={LEAST} maxZoom={1.75}
        nodesDraggable={false} nodesConnectable={false} nodesFocusable={false} edgesFocusable={false} elementsSelectable={false} disableKeyboardA11y
        zoomOnScroll={false} zoomOnDoubleClick={false} preventScrolling={false} onlyRenderVisibleElements proOptions={{ hideAttribution: true }}
      >
        <Background variant={BackgroundVariant.Dots} gap={22} size={1.4} />
      </ReactFlow>
      <SightTools onFit={() => fit(nodes.map(({ id }) => id))} />
    </div>
  );
}
