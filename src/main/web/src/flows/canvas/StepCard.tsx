import { Handle, Position, type NodeProps } from '@xyflow/react';
import { IconAlertTriangleFilled, IconFlag3Filled, IconHeadset } from '@tabler/icons-react';
import { memo, type CSSProperties } from 'react';
import { useWords } from '../../i18n/Language';
import { LOOKS } from '../look/looks';
import { summary } from '../look/summary';
import { isJump } from '../model/cards';
import { listens } from '../model/kinds';
import { title } from '../model/names';
import { outputsOf } from '../model/outputs';
import { useMark } from '../findings/useMarks';
import { useDrawing, useStep, useView } from '../store/Editor';
import { ExitRow } from './ExitRow';
import { PersonBand } from './PersonBand';
import type { StepNode } from './nodes';

/** A step: what it is, the promise of a person where it listens, and its named ways out as rows. */
export const StepCard = memo(({ id, data, selected }: NodeProps<StepNode>) => {
  const words = useWords();
  const step = useStep(id);
  const line = useDrawing(({ document }) => (step ? summary(step, document, words) : ''));
  const starts = useDrawing(({ document }) => document.start === id);
  const isPerson = useDrawing(({ document }) => document.person === id);
  const mark = useMark(id);
  const lit = useView((view) => (view.lit ? (view.lit.steps.has(id) ? 'on' : 'off') : undefined));
  if (!step) {
    return null;
  }
  const { icon: Icon, colour } = LOOKS[step.kind];
  return (
    <div className="card" data-selected={selected || undefined} data-mark={mark.worst} data-lit={lit} data-lost={mark.lost || undefined} style={{ '--kind': `var(--mantine-color-${colour}-light)` } as CSSProperties}>
      {starts && <span className="card-flag" data-for="start" title={words.flows.card.start}><IconFlag3Filled size={12} aria-hidden /></span>}
      {isPerson && <span className="card-flag" data-for="person" title={words.flows.card.personStep}><IconHeadset size={13} aria-hidden /></span>}
      <Handle type="target" id="in" position={Position.Left} className="port port-in" />
      <div className="card-head">
        <span className="card-icon" style={{ background: `var(--mantine-color-${colour}-light)`, color: `var(--mantine-color-${colour}-light-color)` }}><Icon size={17} stroke={1.8} aria-hidden /></span>
        <div className="card-words">
          <div className="card-title">{title(id)}</div>
          <div className="card-line">{line}</div>
        </div>
        {mark.worst && <span className="card-mark" title={mark.words}><IconAlertTriangleFilled size={16} aria-hidden /></span>}
      </div>
      {listens(step.kind) && <PersonBand step={step} />}
      {outputsOf(step).map((output) => <ExitRow key={output.id} id={id} step={step} output={output} jump={isJump(data.jumps, output.id)} />)}
    </div>
  );
});
