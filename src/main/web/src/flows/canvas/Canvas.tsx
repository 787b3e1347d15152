import '@xyflow/react/dist/base.css';
import { Background, BackgroundVariant, ReactFlow, SelectionMode, useStore, type Connection, type FinalConnectionState } from '@xyflow/react';
import { useComputedColorScheme } from '@mantine/core';
import { useMemo, useRef, type CSSProperties } from 'react';
import { useWords } from '../../i18n/Language';
import { connect } from '../model/edits';
import { useEditor, useView } from '../store/Editor';
import { CanvasTools } from './CanvasTools';
import { FlowMap } from './FlowMap';
import { LinkLine } from './LinkLine';
import { NoteCard } from './NoteCard';
import { StepCard } from './StepCard';
import { useBoardNodes } from './useBoardNodes';
import { useCanvasKeys } from './useCanvasKeys';
import { useSight } from './useSight';

const NODES = { step: StepCard, note: NoteCard };
const EDGES = { link: LinkLine };
/** Below this nobody can read rows; titles grow instead. */
const FAR = 0.45;

export function Canvas() {
  const words = useWords();
  const { board, view } = useEditor();
  const scheme = useComputedColorScheme();
  const zoom = useStore(({ transform }) => (transform[2] < FAR ? Math.round(transform[2] * 40) / 40 : undefined));
  const far = useMemo(() => (zoom === undefined ? undefined : ({ '--zoom': Math.max(zoom, 0.05) } as CSSProperties)), [zoom]);
  const lit = useView((state) => state.lit?.tone);
  const place = useRef<HTMLDivElement>(null);
  const { nodes, edges, onNodesChange, onNodeDragStop, onSelectionDragStop } = useBoardNodes();
  const keys = useCanvasKeys(place);
  const sight = useSight(place);
  const labels = useMemo(() => ({ 'minimap.ariaLabel': words.flows.bar.map, 'handle.ariaLabel': words.flows.card.from }), [words]);
  const link = ({ source, sourceHandle, target }: Connection) => {
    if (sourceHandle) {
      board.edit(connect(source, sourceHandle, target));
    }
  };
  const drop = (_: unknown, { isValid, fromNode, fromHandle, toNode }: FinalConnectionState) => {
    // Let go over nothing: the library asks what is to come there.
    if (isValid !== true && !toNode && fromNode && fromHandle?.type === 'source' && fromHandle.id) {
      view.set({ library: { step: fromNode.id, output: fromHandle.id } });
    }
  };
  return (
    <div ref={place} className="canvas" data-far={far !== undefined || undefined} data-lit={lit} style={far} role="group" aria-label={words.flows.card.canvas} onKeyDown={keys}>
      <ReactFlow
        nodes={nodes} edges={edges} nodeTypes={NODES} edgeTypes={EDGES} colorMode={scheme} ariaLabelConfig={labels}
        onNodesChange={onNodesChange} onNodeDragStop={onNodeDragStop} onSelectionDragStop={onSelectionDragStop}
        onNodeClick={(event, { id, type }) => {
          if (type === 'step' && !event.shiftKey && !event.metaKey && !event.ctrlKey) {
            view.set({ panel: 'step', focused: id });
          }
        }}
        onPaneClick={() => view.set({ selected: [], library: undefined, lit: undefined })}
        onEdgesDelete={(gone) => gone.forEach(({ source, sourceHandle }) => sourceHandle && board.edit(connect(source, sourceHandle, undefined)))}
        onConnect={link} onConnectEnd={drop} onInit={sight.first}
        minZoom={0.08} maxZoom={1.75} onlyRenderVisibleElements edgesFocusable={false} disableKeyboardA11y nodesFocusable
        deleteKeyCode={null} selectionMode={SelectionMode.Partial} multiSelectionKeyCode={['Meta', 'Control', 'Shift']} selectionKeyCode="Shift"
        connectionRadius={28} connectOnClick proOptions={{ hideAttribution: true }} elevateNodesOnSelect={false} nodeDragThreshold={3}
      >
        <Background variant={BackgroundVariant.Dots} gap={22} size={1.4} />
        <FlowMap />
      </ReactFlow>
      <CanvasTools onFit={sight.fit} />
    </div>
  );
}
