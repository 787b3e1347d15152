import { ActionIcon, Text } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconHeadset } from '@tabler/icons-react';
import { useWords } from '../../i18n/Language';
import { TargetSelect } from '../inspector/TargetSelect';
import { StepName } from '../inspector/StepName';
import { exitSentence, targetName } from '../look/exits';
import { LOOKS } from '../look/looks';
import { summary } from '../look/summary';
import { connect } from '../model/edits';
import { listens } from '../model/kinds';
import type { Line } from '../model/outline';
import { useMark } from '../findings/useMarks';
import { useDrawing, useEditor, useStep } from '../store/Editor';
import { RowActs } from './RowActs';

type Props = {
  line: Line; active: boolean; folded: boolean; renaming: boolean; onFold: () => void; onChoose: () => void; onRename: (on: boolean) => void; onReorder: (by: number) => void;
};

/** A way out and where it leads. Only the active row has fields: a hundred of them would be slow to walk through. */
export function OutlineRow({ line, active, folded, renaming, onFold, onChoose, onRename, onReorder }: Props) {
  const words = useWords();
  const { board } = useEditor();
  const { step: id, via, depth, mention, children } = line;
  const step = useStep(id);
  const from = useStep(via?.step ?? '');
  const said = useDrawing(({ document }) => (step && !mention ? summary(step, document, words) : ''));
  const mark = useMark(id);
  const exit = from && via ? exitSentence(from, via.output, words) : '';
  const foldable = !mention && children > 0;
  return (
    <div
      role="row" className="line" data-line={line.id} data-active={active || undefined} data-mark={mention ? undefined : mark.worst} data-mention={mention || undefined} aria-level={depth + 1} tabIndex={active ? 0 : -1}
      {...(foldable ? { 'aria-expanded': !folded } : {})} onFocus={onChoose} onClick={onChoose} style={{ paddingInlineStart: 8 + Math.min(depth, 14) * 18 }}
    >
      <span role="gridcell" className="line-way">
        {foldable
          ? <ActionIcon size={24} tabIndex={-1} aria-label={folded ? words.flows.outline.unfold : words.flows.outline.fold} onClick={onFold}>{folded ? <IconChevronRight size={15} /> : <IconChevronDown size={15} />}</ActionIcon>
          : <span className="line-gap" />}
        {via && <span className="exit-name" data-key={via.output.exit === 'choice' || undefined}>{exit}</span>}
      </span>
      <span role="gridcell" className="line-step">
        {step && !mention && <Icon step={id} />}
        {renaming ? <StepName id={id} plain onDone={() => onRename(false)} /> : (
          <span className="line-words">
            <Text component="span" size="sm" fw={mention ? 400 : 600} {...(via?.output.needed === true && !step ? { c: 'var(--ot-warn)' } : {})}>{step ? targetName(id, words) : via?.output.needed ? targetName(via.output.to, words) : words.flows.card.ends}</Text>
            {mention && step && <Text component="span" size="xs" c="dimmed"> · {words.flows.outline.above}</Text>}
            {said !== '' && <Text component="span" size="xs" c="dimmed"> · {said}</Text>}
          </span>
        )}
        {step && !mention && listens(step.kind) && <span className="line-person" title={words.flows.card.person}><kbd>0</kbd><IconHeadset size={12} aria-hidden /><span className="spoken-only">{words.flows.card.person}</span></span>}
      </span>
      <span role="gridcell" className="line-acts">
        {active && via && (
          <TargetSelect
            plain label={words.flows.outline.target(exit)} value={via.output.to} onChange={(to) => board.edit(connect(via.step, via.output.id, to))}
            {...(via.output.needed ? {} : { nothing: words.flows.card.ends })} own={{ w: 190 }}
          />
        )}
        {active && <RowActs line={line} onRename={() => onRename(true)} onReorder={onReorder} />}
      </span>
    </div>
  );
}

function Icon({ step: id }: { step: string }) {
  const step = useStep(id);
  if (!step) {
    return null;
  }
  const { icon: Sign, colour } = LOOKS[step.kind];
  return <span className="card-icon small" style={{ background: `var(--mantine-color-${colour}-light)`, color: `var(--mantine-color-${colour}-light-color)` }}><Sign size={14} aria-hidden /></span>;
}
