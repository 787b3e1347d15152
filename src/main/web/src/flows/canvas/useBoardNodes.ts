import { applyNodeChanges, type NodeChange, type OnNodeDrag } from '@xyflow/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../../i18n/Language';
import { exitSentence, targetName } from '../look/exits';
import { spokenStep } from '../look/summary';
import { pictureOf, spots } from '../model/cards';
import { inLayout } from '../model/edits';
import { title } from '../model/names';
import { outputsOf } from '../model/outputs';
import { geometry, routesOf } from '../model/routes';
import { useDrawing, useEditor, useView } from '../store/Editor';
import { edgesOf, nodesOf, type BoardNode, type Made } from './nodes';

const NONE: ReadonlySet<string> = new Set();

/** The drawing as nodes and lines. Dragging moves nodes here alone; the drawing hears of it when they are let go, as one edit. */
export function useBoardNodes() {
  const words = useWords();
  const { board, view } = useEditor();
  const document = useDrawing((drawing) => drawing.document);
  const layout = useDrawing((drawing) => drawing.layout);
  const chosen = useView((state) => state.selected);
  const focused = useView((state) => state.focused);
  const lit = useView((state) => state.lit?.links ?? NONE);
  const selected = useMemo(() => new Set(chosen), [chosen]);
  const picture = useMemo(() => pictureOf(document), [document]);
  const positions = useMemo(() => spots(document, layout), [document, layout]);
  const latest = useRef({ picture, document, positions });
  latest.current = { picture, document, positions };
  const labels = useMemo(
    () => new Map(Object.entries(document.steps).map(([id, step]) => [
      id, spokenStep(title(id), step, outputsOf(step).map((output) => `${exitSentence(step, output, words)}: ${targetName(output.to, words)}`), words),
    ])),
    [document, words],
  );
  const made = useRef<ReadonlyMap<string, Made>>(new Map());
  const wanted = useMemo(() => {
    const stop = focused in document.steps ? focused : (document.start ?? Object.keys(document.steps)[0] ?? '');
    const next = nodesOf({ document, layout, positions, picture, selected, stop, label: (id) => labels.get(id) ?? words.flows.card.note }, made.current);
    made.current = next;
    return [...next.values()].map(({ node }) => node);
  }, [document, layout, positions, picture, selected, focused, labels, words]);
  const [nodes, setNodes] = useState<BoardNode[]>(wanted);
  useEffect(() => setNodes(wanted), [wanted]);
  const key = useMemo(() => geometry(picture.lines, document.steps, positions), [picture, document, positions]);
  const ways = useMemo(() => routesOf(latest.current.picture.lines, latest.current.document.steps, latest.current.positions), [key]);
  const edges = useMemo(() => edgesOf(picture, selected, lit, ways, (links) => routesOf(links, latest.current.document.steps, latest.current.positions)), [picture, selected, lit, ways]);

  const onNodesChange = useCallback((changes: NodeChange<BoardNode>[]) => {
    const picks = changes.filter((change) => change.type === 'select');
    if (picks.length > 0) {
      const next = new Set(view.store.getState().selected);
      picks.forEach(({ id, selected: on }) => (on ? next.add(id) : next.delete(id)));
      view.select(...next);
    }
    const moves = changes.filter((change) => change.type === 'position');
    if (moves.length > 0) {
      setNodes((was) => applyNodeChanges(moves, was));
    }
  }, [view]);
  const land = useCallback((landed: BoardNode[]) => {
    const to = new Map(landed.map(({ id, position }) => [id, { x: Math.round(position.x), y: Math.round(position.y) }]));
    board.edit(inLayout((before) => ({
      positions: { ...before.positions, ...Object.fromEntries([...to].filter(([id]) => id in board.store.getState().document.steps)) },
      notes: before.notes.map((note) => ({ ...note, ...to.get(note.id) })),
    })));
  }, [board]);
  const onNodeDragStop = useCallback<OnNodeDrag<BoardNode>>((_, __, dragged) => land(dragged), [land]);
  const onSelectionDragStop = useCallback((_: unknown, dragged: BoardNode[]) => land(dragged), [land]);
  return { nodes, edges, onNodesChange, onNodeDragStop, onSelectionDragStop };
}
