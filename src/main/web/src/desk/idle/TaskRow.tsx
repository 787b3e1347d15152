import { Badge, Group, Text } from '@mantine/core';
import { age, moment } from '../../format/time';
import { useLanguage } from '../../i18n/Language';
import { useNow } from '../../live/now';
import type { Task } from '../workList';
import { HandOverAnswer } from './HandOverAnswer';
import { PromiseKept } from './PromiseKept';

const PROMISE = { overdue: 'red', due: 'orange', 'due-soon': 'yellow', later: 'gray' } as const;

/** One thing to do, and what can be done with it at once. */
export function TaskRow({ task, chosen, onChoose }: { task: Task; chosen: boolean; onChoose: () => void }) {
  const subject = task.kind === 'case' ? task.file.subject : task.kind === 'hand-over' ? task.handOver.subject : task.promise.subject;
  return (
    <div>
      <button type="button" className="work-row" aria-current={chosen} onClick={onChoose}>
        <div className="task">
          <div className="task-words">
            <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
              {task.number} {subject}
            </Text>
            <What task={task} />
          </div>
          <Standing task={task} />
        </div>
      </button>
      {task.kind === 'hand-over' && <HandOverAnswer id={task.handOver.id} />}
      {task.kind === 'promise' && task.promise.standing !== 'later' && <PromiseKept id={task.promise.id} />}
    </div>
  );
}

function What({ task }: { task: Task }) {
  const { words, language } = useLanguage();
  const now = useNow();
  switch (task.kind) {
    case 'hand-over':
      return <Text size="sm">{words.work.handOver(task.handOver.by)}{task.handOver.note === '' ? '' : `: ${task.handOver.note}`}</Text>;
    case 'promise':
      return <Text size="sm">{task.promise.what}, {words.work.promised(moment(Date.parse(task.promise.by), now, language))}</Text>;
    case 'escalation':
      return (
        <Text size="sm">
          {task.promise.owner === '' ? words.work.escalatedNobody : words.work.escalated(task.promise.owner)}: {task.promise.what}
        </Text>
      );
    case 'case':
      return task.offeredTo === '' ? null : <Text size="sm" c="dimmed">{words.work.offered(task.offeredTo)}</Text>;
  }
}

function Standing({ task }: { task: Task }) {
  const { words, language } = useLanguage();
  const now = useNow();
  if (task.kind === 'promise' || task.kind === 'escalation') {
    return <Badge color={PROMISE[task.promise.standing]}>{words.work.promise[task.promise.standing]}</Badge>;
  }
  if (task.kind === 'hand-over') {
    return <Badge color="grape">{words.case.kind['hand-over']}</Badge>;
  }
  return (
    <Group gap={8} wrap="nowrap">
      <Text size="sm" c="dimmed" className="ticking" style={{ whiteSpace: 'nowrap' }}>{age(Date.parse(task.file['last-contact']), now, language)}</Text>
      <Badge color={task.file.status === 'waiting' ? 'orange' : 'blue'}>{words.case.status[task.file.status]}</Badge>
    </Group>
  );
}
