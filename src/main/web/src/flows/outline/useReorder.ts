import { withStep, shifted } from '../model/edits';
import type { Line } from '../model/outline';
import { useEditor } from '../store/Editor';

/** Moves a choice or a condition up or down among its own. */
export function useReorder() {
  const { board } = useEditor();
  return (line: Line, by: number) => {
    const { via } = line;
    if (via) {
      board.edit(withStep(via.step, (step) => {
        if (step.kind === 'menu' && via.output.exit === 'choice') {
          return { ...step, choices: shifted(step.choices, via.output.index, by) };
        }
        return step.kind === 'branch' && via.output.exit === 'case' ? { ...step, cases: shifted(step.cases, via.output.index, by) } : step;
      }));
    }
  };
}

/** Takes a choice or a condition away; the last one has to stay. */
export function useDropWay() {
  const { board } = useEditor();
  return ({ via }: Line) => {
    if (via) {
      board.edit(withStep(via.step, (step) => {
        const others = <T,>(list: T[]) => (list.length > 1 ? list.filter((_, at) => at !== via.output.index) : list);
        if (step.kind === 'menu' && via.output.exit === 'choice') {
          return { ...step, choices: others(step.choices) };
        }
        return step.kind === 'branch' && via.output.exit === 'case' ? { ...step, cases: others(step.cases) } : step;
      }));
    }
  };
}
