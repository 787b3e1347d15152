import type { Step, Target } from '../model/document';
import { connect, patchStep, withStep } from '../model/edits';
import { useEditor } from '../store/Editor';

/** Changes of one step. What is typed into one field is undone together. */
export function useEdits(id: string) {
  const { board } = useEditor();
  return {
    patch: (field: string, value: unknown) => board.edit(patchStep(id, field, value), `${id}.${field}`),
    change: (change: (step: Step) => Step, burst = '') => board.edit(withStep(id, change), burst === '' ? '' : `${id}.${burst}`),
    lead: (output: string, to: Target) => board.edit(connect(id, output, to)),
  };
}
