import { Handle, Position } from '@xyflow/react';
import { IconCornerDownRight, IconPlus } from '@tabler/icons-react';
import { useWords } from '../../i18n/Language';
import { exitHint, exitName, targetName } from '../look/exits';
import { RETURN, type Step } from '../model/document';
import type { Output } from '../model/outputs';
import { useDrawing, useEditor } from '../store/Editor';

/** A named way out: a line begins here, or a chip says where it leads, or a plus asks for the step that is missing. */
export function ExitRow({ id, step, output, jump }: { id: string; step: Step; output: Output; jump: boolean }) {
  const words = useWords();
  const { view } = useEditor();
  const hint = useDrawing(({ document }) => exitHint(step, output, document.languages[0] ?? 'en'));
  const name = exitName(step, output, words);
  const told = jump || output.to === RETURN;
  const open = output.to === undefined;
  return (
    <div className="card-exit" data-open={open && output.needed ? 'needed' : undefined}>
      <span className="exit-name" data-key={output.exit === 'choice' || undefined}>{name}</span>
      {told && (
        <button
          type="button" className="exit-jump nodrag" tabIndex={-1} title={words.flows.card.goesTo(targetName(output.to, words))}
          onClick={(event) => {
            event.stopPropagation();
            if (output.to !== undefined && output.to !== RETURN) {
              view.show(output.to);
            }
          }}
        >
          <IconCornerDownRight size={12} aria-hidden />
          <span>{targetName(output.to, words)}</span>
        </button>
      )}
      {!told && !open && hint !== '' && <span className="exit-hint">{hint}</span>}
      {open && !output.needed && <span className="exit-hint">{words.flows.card.ends}</span>}
      {open && output.needed && <span className="exit-open">{words.flows.card.open}</span>}
      {open && (
        <button
          type="button" className="exit-add nodrag nopan" tabIndex={-1} aria-label={words.flows.card.addHere(name)} title={words.flows.card.addHere(name)}
          onClick={(event) => {
            event.stopPropagation();
            view.set({ library: { step: id, output: output.id } });
          }}
        >
          <IconPlus size={13} aria-hidden />
        </button>
      )}
      <Handle type="source" id={output.id} position={Position.Right} className="port" data-told={told || undefined} />
    </div>
  );
}
