import { CallbackRow } from './CallbackRow';
import { CaseRow } from './CaseRow';
import { DutyRow } from './DutyRow';
import { HandOverRow } from './HandOverRow';
import { PromiseRow } from './PromiseRow';
import { WaitingRow } from './WaitingRow';
import type { Task } from './workList';

/** Where a row stands: in a list that opens cases, or within the case itself, which need not be named again. */
export type Place = { chosen: boolean; onChoose?: (() => void) | undefined; inCase?: boolean };

/** One thing to do, by its kind. */
export function WorkRow({ task, chosen, onChoose }: { task: Task; chosen: boolean; onChoose: () => void }) {
  const place: Place = { chosen, onChoose: task.number === '' ? undefined : onChoose };
  switch (task.kind) {
    case 'waiting':
      return <WaitingRow waiter={task.waiter} place={place} />;
    case 'callback':
      return <CallbackRow callback={task.callback} place={place} />;
    case 'task':
      return <DutyRow duty={task.duty} voicemail={task.voicemail} callback={task.callback} place={place} />;
    case 'hand-over':
      return <HandOverRow handOver={task.handOver} place={place} />;
    case 'promise':
    case 'escalation':
      return <PromiseRow promise={task.promise} escalated={task.kind === 'escalation'} place={place} />;
    case 'case':
      return <CaseRow file={task.file} offeredTo={task.offeredTo} place={place} />;
  }
}
