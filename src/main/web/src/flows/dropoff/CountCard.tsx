import { Handle, Position, type NodeProps } from '@xyflow/react';
import { IconCornerDownRight, IconDialpadOff, IconFlag3Filled, IconHeadset, IconPhoneX, IconVolumeOff } from '@tabler/icons-react';
import { memo, type CSSProperties } from 'react';
import { useLanguage } from '../../i18n/Language';
import { exitName, targetName } from '../look/exits';
import { LOOKS } from '../look/looks';
import { isJump } from '../model/cards';
import { listens } from '../model/kinds';
import { title } from '../model/names';
import { outputsOf } from '../model/outputs';
import { share } from './counts';
import type { CountNode } from './mapNodes';
import { percent } from './percent';

/** A step with its figures: who came, who hung up, who asked for a person, and where the others went. */
export const CountCard = memo(({ id, data: { step, count, along, jumps, worst, shown, starts } }: NodeProps<CountNode>) => {
  const { words, language } = useLanguage();
  const say = words.flows.dropOff;
  const { icon: Icon, colour } = LOOKS[step.kind];
  const [entered, lost] = [count?.entered ?? 0, count?.['hung-up-here'] ?? 0];
  return (
    <div className="card" data-selected={shown || undefined} data-worst={worst || undefined} data-lost={entered === 0 || undefined} style={{ '--kind': `var(--mantine-color-${colour}-light)` } as CSSProperties}>
      {starts && <span className="card-flag" data-for="start" title={words.flows.card.start}><IconFlag3Filled size={12} aria-hidden /></span>}
      <Handle type="target" id="in" position={Position.Left} className="port port-in" />
      <div className="card-head">
        <span className="card-icon" style={{ background: `var(--mantine-color-${colour}-light)`, color: `var(--mantine-color-${colour}-light-color)` }}><Icon size={17} stroke={1.8} aria-hidden /></span>
        <div className="card-words">
          <div className="card-title">{title(id)}</div>
          <div className="card-line">{say.came(entered)}</div>
        </div>
        {lost > 0 && <span className="gave-up" title={say.columns['hung-up-here']}><IconPhoneX size={13} aria-hidden />{percent(share(lost, entered), language)}</span>}
      </div>
      {listens(step.kind) && (
        <div className="card-person drop-figures">
          <span title={say.columns['asked-for-person']}><kbd>0</kbd><IconHeadset size={13} aria-hidden />{count?.['asked-for-person'] ?? 0}</span>
          <span title={say.columns.silence}><IconVolumeOff size={13} aria-hidden />{count?.silence ?? 0}</span>
          <span title={say.columns.wrong}><IconDialpadOff size={13} aria-hidden />{count?.wrong ?? 0}</span>
        </div>
      )}
      {outputsOf(step).map((output, index) => (
        <div className="card-exit" key={output.id}>
          <span className="exit-name" data-key={output.exit === 'choice' || undefined}>{exitName(step, output, words)}</span>
          {isJump(jumps, output.id) && (
            <>
              <span className="exit-hint"><IconCornerDownRight size={12} aria-hidden /> {targetName(output.to, words)}</span>
              <span className="exit-count">{along[index] ?? 0}</span>
            </>
          )}
          <Handle type="source" id={output.id} position={Position.Right} className="port" />
        </div>
      ))}
    </div>
  );
});
