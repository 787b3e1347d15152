import { useReactFlow } from '@xyflow/react';
import { useEffect, useRef, type RefObject } from 'react';
import { useEditor, useView } from '../store/Editor';
import type { BoardNode, LinkEdge } from './nodes';

const CLOSE = 1;

/** What is in sight: all of it, or the step that was asked for. Panels over the canvas are kept clear of. */
export function useSight(place: RefObject<HTMLDivElement | null>) {
  const flow = useReactFlow<BoardNode, LinkEdge>();
  const { view } = useEditor();
  const shown = useView((state) => state.shown);
  const padding = () => {
    const library = view.store.getState().library !== undefined && (place.current?.clientWidth ?? 0) > 700;
    return { top: '28px', bottom: '56px', left: library ? '292px' : '28px', right: '28px' } as const;
  };
  const fit = () => void flow.fitView({ padding: padding(), maxZoom: CLOSE, duration: 0 });
  const fitted = useView((state) => state.fitted);
  const latest = useRef(fit);
  latest.current = fit;
  useEffect(() => {
    // Once the nodes stand where they were put.
    const soon = setTimeout(() => latest.current(), 60);
    return () => clearTimeout(soon);
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
