import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconListDetails, IconPencil, IconPlus, IconTrash, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/Language';
import { freeKeys, withStep } from '../model/edits';
import type { Line } from '../model/outline';
import { title } from '../model/names';
import { exitSentence } from '../look/exits';
import { useEditor, useStep } from '../store/Editor';
import { useActs } from '../store/useActs';
import { useDropWay } from './useReorder';

/** What can be done with a line: its way out, and the step it leads to. */
export function RowActs({ line, onRename, onReorder }: { line: Line; onRename: () => void; onReorder: (by: number) => void }) {
  const words = useWords();
  const { board, view } = useEditor();
  const acts = useActs();
  const dropWay = useDropWay();
  const step = useStep(line.step);
  const from = useStep(line.via?.step ?? '');
  const { outline } = words.flows;
  const ordered = line.via?.output.exit === 'choice' || line.via?.output.exit === 'case';
  const way = from && line.via ? exitSentence(from, line.via.output, words) : '';
  const name = title(line.step);
  return (
    <>
      {ordered && <Act label={outline.up(way)} onAct={() => onReorder(-1)}><IconArrowUp size={15} /></Act>}
      {ordered && <Act label={outline.down(way)} onAct={() => onReorder(1)}><IconArrowDown size={15} /></Act>}
      {ordered && <Act label={outline.drop(way)} onAct={() => dropWay(line)}><IconX size={15} /></Act>}
      {line.via && !step && <Act label={words.flows.card.addHere(way)} onAct={() => line.via && view.set({ library: { step: line.via.step, output: line.via.output.id } })}><IconPlus size={15} /></Act>}
      {step?.kind === 'menu' && !line.mention && (
        <Act
          label={outline.addChoice}
          onAct={() => board.edit(withStep(line.step, (was) => (was.kind === 'menu' && freeKeys(was.choices)[0] ? { ...was, choices: [...was.choices, { key: freeKeys(was.choices)[0] ?? '1' }] } : was)))}
        >
          <IconPlus size={15} />
        </Act>
      )}
      {step && <Act label={words.flows.findings.goTo(name)} onAct={() => view.open(line.step)}><IconListDetails size={15} /></Act>}
      {step && !line.mention && <Act label={outline.rename(name)} onAct={onRename}><IconPencil size={15} /></Act>}
      {step && !line.mention && <Act label={outline.drop(name)} onAct={() => acts.remove(line.step)}><IconTrash size={15} /></Act>}
    </>
  );
}

function Act({ label, onAct, children }: { label: string; onAct: () => void; children: ReactNode }) {
  return <Tooltip label={label}><ActionIcon size={26} aria-label={label} onClick={onAct}>{children}</ActionIcon></Tooltip>;
}
