import { useMemo } from 'react';
import { useWords } from '../../i18n/Language';
import { useTell } from '../frame/useTell';
import { clipOf, counted, pasted, readClip, type Clip } from '../model/clip';
import type { Kind, Spot } from '../model/document';
import { added, allOf, freshStepId, inLayout, removed } from '../model/edits';
import { freshName } from '../model/names';
import { freeSpot, noted } from '../model/notes';
import { outputsOf } from '../model/outputs';
import { NOTE, placeFor } from '../model/size';
import { useEditor } from './Editor';
import type { Asked } from './view';

/** Everything that can be done to the flow from more than one place. */
export function useActs() {
  const words = useWords();
  const tell = useTell();
  const { board, view } = useEditor();
  return useMemo(() => {
    const drawing = () => board.store.getState();
    const chosen = () => view.store.getState().selected;
    const put = (clip: Clip) => {
      const { edit, ids } = pasted(clip, drawing());
      board.edit(edit);
      view.select(...ids);
    };
    return {
      /** Adds a step where it was asked for, selects it and brings it into sight. */
      add(kind: Kind, asked: Asked) {
        const { document, layout } = drawing();
        const id = freshStepId(document, kind);
        const from = asked === 'anywhere' ? undefined : asked;
        const source = from && document.steps[from.step];
        const siblings = source ? outputsOf(source).flatMap(({ to }) => (to === undefined ? [] : [to])) : [];
        board.edit(added(kind, id, placeFor(layout, document.steps, from?.step, siblings), from));
        view.set({ library: undefined });
        view.open(id, true);
      },
      /** Adds a note as near as there is room, and puts the keyboard into it. */
      addNote({ x, y }: Spot) {
        const id = freshName('note-1', (name) => drawing().layout.notes.some((note) => note.id === name) || name in drawing().document.steps);
        board.edit(noted({ id, ...freeSpot(drawing(), { x: x - NOTE.width / 2, y: y - NOTE.height / 2 }), text: '' }));
        view.show(id, true);
      },
      remove(...ids: string[]) {
        const gone = ids.length > 0 ? ids : chosen();
        if (gone.length > 0) {
          const count = counted(clipOf(drawing(), gone));
          board.edit(removed(gone));
          view.set({ selected: [] });
          tell.note(words.flows.bar.removedSteps(...count));
        }
      },
      duplicate() {
        if (chosen().length > 0) {
          put(clipOf(drawing(), chosen()));
        }
      },
      copy(): string | undefined {
        const clip = clipOf(drawing(), chosen());
        const count = counted(clip);
        if (Math.max(...count) === 0) {
          return undefined;
        }
        tell.note(words.flows.bar.copied(...count));
        return JSON.stringify(clip, null, 2);
      },
      paste(text: string): boolean {
        const clip = readClip(text);
        if (clip) {
          put(clip);
          tell.note(words.flows.bar.pastedSteps(...counted(clip)));
        }
        return clip !== undefined;
      },
      selectAll: () => view.select(...Object.keys(drawing().document.steps)),
      async tidy() {
        try {
          const { tidied } = await import('../canvas/tidy');
          const positions = await tidied(drawing().document);
          board.edit(allOf(inLayout((layout) => ({ ...layout, positions }))));
          view.set({ fitted: { how: 'fit' } });
        } catch (failure) {
          console.warn('The steps could not be arranged', failure);
          tell.failed(words.flows.bar.tidyFailed);
        }
      },
    };
  }, [board, view, words, tell]);
}
