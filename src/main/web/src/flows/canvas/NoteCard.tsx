import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useWords } from '../../i18n/Language';
import { noteChanged } from '../model/notes';
import { useDrawing, useEditor } from '../store/Editor';
import { useActs } from '../store/useActs';
import type { NoteNode } from './nodes';
import { toWalk } from './useNoteKeys';

const MOST = 2_000;

/** A note on the canvas: for colleagues, never for callers. */
export const NoteCard = memo(({ id, selected }: NodeProps<NoteNode>) => {
  const words = useWords();
  const { board } = useEditor();
  // From the drawing at once: by way of the nodes it comes a moment late, and letters typed meanwhile would be lost.
  const text = useDrawing(({ layout }) => layout.notes.find((note) => note.id === id)?.text ?? '');
  const acts = useActs();
  const write = (next: string) => board.edit(noteChanged(id, (note) => ({ ...note, text: next })), `note.${id}`);
  return (
    <div className="note" data-selected={selected || undefined}>
      <textarea
        className="nodrag nowheel" aria-label={words.flows.card.note} placeholder={words.flows.card.noteHint} maxLength={MOST}
        value={text} onChange={(event) => write(event.currentTarget.value)}
      />
      <ActionIcon
        className="note-remove nodrag" size={24} color="gray" aria-label={words.flows.card.noteRemove}
        onClick={(event) => {
          event.stopPropagation();
          acts.remove(id);
          toWalk(event.currentTarget.closest('.canvas'));
        }}
      >
        <IconX size={14} />
      </ActionIcon>
    </div>
  );
});
