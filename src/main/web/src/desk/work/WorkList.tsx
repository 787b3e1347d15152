import { Badge, Group, Text, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Desk } from '../../api/client';
import { useWords } from '../../i18n/Language';
import { KindFilter } from './KindFilter';
import { counted, kindOf, type Kind } from './kinds';
import { useRowSteps } from './useRowSteps';
import { workList } from './workList';
import { WorkRow } from './WorkRow';

/** My work, next thing first. */
export function WorkList({ desk, chosen, onChoose }: { desk: Desk; chosen: string; onChoose: (number: string) => void }) {
  const words = useWords();
  const [kind, setKind] = useState<Kind>('all');
  const tasks = workList(desk);
  const shown = tasks.filter((task) => kind === 'all' || kindOf(task) === kind);
  const list = useRef<HTMLElement>(null);
  useRowSteps(list, shown.length > 0);
  return (
    <section className="panel" aria-labelledby="work" ref={list}>
      <Group justify="space-between" p="md" pb="sm">
        <Title order={2} size="h5" id="work">{words.work.title}</Title>
        <Badge color="gray" role="status">{words.work.counted(tasks.length)}</Badge>
      </Group>
      <KindFilter counts={counted(tasks)} kind={kind} onKind={setKind} />
      {shown.length === 0 && <Text p="md" pt={0} size="sm" c="dimmed">{kind === 'all' ? words.work.empty : words.matters.nothingOfKind}</Text>}
      <ul className="work-items">
        {shown.map((task) => <WorkRow key={task.kind + task.key} task={task} chosen={task.number !== '' && task.number === chosen} onChoose={() => onChoose(task.number)} />)}
      </ul>
    </section>
  );
}
