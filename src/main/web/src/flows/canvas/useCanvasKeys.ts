import type { KeyboardEvent, RefObject } from 'react';
import { isTyping } from '../../keys/keyboard';
import { moved } from '../model/edits';
import { walked, type Arrow } from '../model/walk';
import { useEditor } from '../store/Editor';
import { useActs } from '../store/useActs';
import { toWalk, useNoteKeys } from './useNoteKeys';

const NUDGE = 22;
const NUDGES: Record<Arrow, [x: number, y: number]> = { ArrowLeft: [-NUDGE, 0], ArrowRight: [NUDGE, 0], ArrowUp: [0, -NUDGE], ArrowDown: [0, NUDGE] };
const isArrow = (key: string): key is Arrow => key.startsWith('Arrow');

/** Walking on the canvas by keyboard: arrows follow the links, Shift and arrows move a card, Enter opens it, Delete removes. */
export function useCanvasKeys(place: RefObject<HTMLDivElement | null>) {
  const { board, view } = useEditor();
  const acts = useActs();
  const noteKey = useNoteKeys(place);
  return (event: KeyboardEvent) => {
    const at = (event.target as HTMLElement).closest<HTMLElement>('.react-flow__node')?.dataset['id'] ?? '';
    const { document, layout } = board.store.getState();
    const note = layout.notes.find(({ id }) => id === at);
    if (note) {
      noteKey(event, note);
      return;
    }
    if (isTyping(event.target as HTMLElement) || !(at in document.steps)) {
      return;
    }
    if (isArrow(event.key)) {
      event.preventDefault();
      if (event.shiftKey) {
        const spot = layout.positions[at] ?? { x: 0, y: 0 };
        const [x, y] = NUDGES[event.key];
        board.edit(moved({ [at]: { x: spot.x + x, y: spot.y + y } }), `nudge.${at}`);
      } else {
        view.show(walked(document, at, event.key), true);
      }
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      view.open(at);
      requestAnimationFrame(() => {
        if (!view.store.getState().finding) {
          globalThis.document.querySelector<HTMLElement>('.editor-panel input')?.focus();
        }
      });
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      acts.remove();
      toWalk(place.current);
    }
  };
}
