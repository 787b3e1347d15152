import { getViewportForBounds, useReactFlow } from '@xyflow/react';
import { useEffect, useRef, type RefObject } from 'react';
import { spots } from '../model/cards';
import { bounds } from '../model/islands';
import { useEditor, useView } from '../store/Editor';
import type { BoardNode, LinkEdge } from './nodes';

const CLOSE = 1;
const LEAST = 0.08;

/** What is in sight: all of it, or the step that was asked for. Panels over the canvas are kept clear of. */
export function useSight(place: RefObject<HTMLDivElement | null>) {
  const flow = useReactFlow<BoardNode, LinkEdge>();
  const { board, view } = useEditor();
  const shown = useView((state) => state.shown);
  const fit = () => {
    const { document, layout } = board.store.getState();
    const box = place.current;
    const ids = Object.keys(document.steps);
    if (box && ids.length > 0) {
      const library = view.store.getState().library !== undefined && box.clientWidth > 700;
      const padding = { top: '34px', bottom: '58px', left: library ? '296px' : '30px', right: '30px' } as const;
      // Reckoned from the drawing and not from what is on the screen, which may be a moment behind.
      void flow.setViewport(getViewportForBounds(bounds(document, spots(document, layout), ids), box.clientWidth, box.clientHeight, LEAST, CLOSE, padding));
    }
  };
  const fitted = useView((state) => state.fitted);
  const latest = useRef(fit);
  latest.current = fit;
  useEffect(() => {
    latest.current();
  }, [fitted]);
  useEffect(() => {
    if (!shown) {
      return;
    }
    const node = flow.getNode(shown.step);
    if (node) {
      const { x, y, zoom } = flow.getViewport();
      const [left, top] = [node.position.x * zoom + x, node.position.y * zoom + y];
      const [width, height] = [(node.width ?? 0) * zoom, (node.height ?? 0) * zoom];
      const box = place.current;
      const inside = box && left > 8 && top > 8 && left + width < box.clientWidth - 8 && top + height < box.clientHeight - 8;
      if (!inside || zoom < 0.45) {
        void flow.setCenter(node.position.x + (node.width ?? 0) / 2, node.position.y + (node.height ?? 0) / 2, { zoom: Math.max(zoom, 0.8), duration: 0 });
      }
    }
    if (shown.focus) {
      requestAnimationFrame(() => requestAnimationFrame(() => place.current?.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(shown.step)}"]`)?.focus()));
    }
  }, [flow, place, shown]);
  return { fit, first: fit };
}
