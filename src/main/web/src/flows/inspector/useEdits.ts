import type { Step, Target } from '../model/document';
import { connect, patchStep, withStep } from '../model/edits';
import { useEditor } from '../store/Editor';

/** Changes of one step. What is typed into one field is undone together. */
export function useEdits(id: string) {
  const { board } = useEditor();
  return {
    /** For what is typed. */
    patch: (field: string, value: unknown) => board.edit(patchStep(id, field, value), `${id}.${field}`),
    /** For what is added, moved or taken away: each is a step of undo. */
    put: (field: string, value: unknown) => board.edit(patchStep(id, field, value)),
    change: (change: (step: Step) => Step, burst = '') => board.edit(withStep(id, change), burst === '' ? '' : `${id}.${burst}`),
    lead: (output: string, to: Target) => board.edit(connect(id, output, to)),
  };
}
