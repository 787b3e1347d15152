import { getViewportForBounds, useReactFlow } from '@xyflow/react';
import { useEffect, useRef, type RefObject } from 'react';
import { spots } from '../model/cards';
import { bounds } from '../model/islands';
import { useEditor, useView } from '../store/Editor';
import type { BoardNode, LinkEdge } from './nodes';

const CLOSE = 1;
const LEAST = 0.08;
const READABLE = 0.26;
const BEGINNING = 0.6;
const FAR = 0.45;
const AIR = 24;
const CLOSE_UP = 0.8;
const PATIENT_FRAMES = 30;

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
      const { map } = view.store.getState();
      const library = view.store.getState().library !== undefined && box.clientWidth > 700;
      const padding = { top: '34px', bottom: map && box.clientWidth > 600 ? '134px' : '62px', left: library ? '296px' : '30px', right: '30px' } as const;
      // Reckoned from the drawing and not from what is on the screen, which may be a moment behind.
      void flow.setViewport(getViewportForBounds(bounds(document, spots(document, layout), ids), box.clientWidth, box.clientHeight, LEAST, CLOSE, padding));
    }
  };
  const bring = useRef((step: string, near = false) => {
    const node = flow.getNode(step);
    const box = place.current;
    if (node && box) {
      const { x, y, zoom } = flow.getViewport();
      const [left, top] = [node.position.x * zoom + x, node.position.y * zoom + y];
      const [width, height] = [(node.width ?? 0) * zoom, (node.height ?? 0) * zoom];
      if (near && zoom < FAR) {
        void flow.setCenter(node.position.x + (node.width ?? 0) / 2, node.position.y + (node.height ?? 0) / 2, { zoom: CLOSE_UP, duration: 0 });
        return;
      }
      // No further than needed: what one looked at stays in sight.
      const dx = nudge(left, width, box.clientWidth);
      const dy = nudge(top, height, box.clientHeight);
      if (dx !== 0 || dy !== 0) {
        void flow.setViewport({ x: x + dx, y: y + dy, zoom });
      }
    }
  });
  useEffect(() => {
    if (!shown) {
      return undefined;
    }
    bring.current(shown.step, shown.near);
    if (!shown.focus) {
      return undefined;
    }
    // A card that was out of sight is not there before the next frames.
    let frames = 0;
    let frame = requestAnimationFrame(function look() {
      const card = place.current?.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(shown.step)}"]`);
      // A note is there to be written.
      const target = card?.querySelector<HTMLElement>('.note textarea') ?? card;
      target?.focus({ preventScroll: true });
      if (frames === 0) {
        // What was only just added was not among the nodes before.
        bring.current(shown.step, shown.near);
      }
      frames++;
      frame = frames < PATIENT_FRAMES && (!target || document.activeElement !== target) ? requestAnimationFrame(look) : 0;
    });
    return () => cancelAnimationFrame(frame);
  }, [flow, place, shown]);
  useEffect(() => {
    const box = place.current;
    // A panel that opens must not take the step that was just chosen out of sight.
    const watch = new ResizeObserver(() => {
      const [only, ...more] = view.store.getState().selected;
      if (only !== undefined && more.length === 0) {
        bring.current(only);
      }
    });
    if (box) {
      watch.observe(box);
    }
    return () => watch.disconnect();
  }, [place, view]);
  /** All of it where that can be read; else the beginning. */
  const first = () => {
    fit();
    const { document, layout } = board.store.getState();
    const start = spots(document, layout)[document.start ?? ''];
    const box = place.current;
    if (flow.getZoom() < READABLE && start && box) {
      void flow.setViewport({ x: 60 - start.x * BEGINNING, y: box.clientHeight * 0.38 - start.y * BEGINNING, zoom: BEGINNING });
    }
  };
  const fitted = useView((state) => state.fitted);
  const latest = useRef({ fit, first });
  latest.current = { fit, first };
  useEffect(() => latest.current[fitted.how](), [fitted]);
  return { fit, first };
}

/** How far something has to be moved to lie within, with some air. */
function nudge(at: number, size: number, room: number): number {
  if (at < AIR) {
    return AIR - at;
  }
  return at + size > room - AIR ? room - AIR - size - at : 0;
}
