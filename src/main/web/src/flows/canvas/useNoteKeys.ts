import type { KeyboardEvent, RefObject } from 'react';
import { isTyping } from '../../keys/keyboard';
import type { Note } from '../model/document';
import { noteChanged } from '../model/notes';
import type { Arrow } from '../model/walk';
import { useEditor } from '../store/Editor';
import { useActs } from '../store/useActs';

const PACE = 22;
const PACES: Record<Arrow, [x: number, y: number]> = { ArrowLeft: [-PACE, 0], ArrowRight: [PACE, 0], ArrowUp: [0, -PACE], ArrowDown: [0, PACE] };

export type NoteDeed = 'leave' | 'write' | 'remove' | { x: number; y: number };

/** What a key does to a note: in its text none but Escape, which leaves it. */
export function noteDeed({ key, shiftKey }: { key: string; shiftKey: boolean }, typing: boolean, onNote: boolean): NoteDeed | undefined {
  if (typing) {
    return key === 'Escape' ? 'leave' : undefined;
  }
  if (key === 'Delete' || key === 'Backspace') {
    return 'remove';
  }
  if (key === 'Enter' && onNote) {
    return 'write';
  }
  const [x, y] = shiftKey && key in PACES ? PACES[key as Arrow] : [];
  return x === undefined || y === undefined ? undefined : { x, y };
}

/** The keyboard goes back to where the canvas is walked from. */
export function toWalk(canvas: Element | null): void {
  canvas?.querySelector<HTMLElement>('.react-flow__node[tabindex="0"]')?.focus();
}

/** A note by keyboard: Enter writes in it, Escape leaves its text, Shift and arrows move it, Delete removes it. */
export function useNoteKeys(place: RefObject<HTMLDivElement | null>) {
  const { board, view } = useEditor();
  const acts = useActs();
  return (event: KeyboardEvent, { id }: Note) => {
    const at = event.target as HTMLElement;
    const node = at.closest<HTMLElement>('.react-flow__node');
    const deed = noteDeed(event, isTyping(at), at === node);
    if (deed === undefined) {
      return;
    }
    event.preventDefault();
    if (deed === 'remove') {
      const { selected } = view.store.getState();
      acts.remove(...(selected.includes(id) ? selected : [id]));
      toWalk(place.current);
    } else if (deed === 'leave') {
      view.set({ selected: [id] });
      node?.focus();
    } else if (deed === 'write') {
      node?.querySelector('textarea')?.focus();
    } else {
      board.edit(noteChanged(id, (note) => ({ ...note, x: note.x + deed.x, y: note.y + deed.y })), `nudge.${id}`);
    }
  };
}
