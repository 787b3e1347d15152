import { Badge, Group, Text, Title } from '@mantine/core';
import { useRef } from 'react';
import type { Desk } from '../../api/client';
import { useWords } from '../../i18n/Language';
import { useKey } from '../../keys/Keys';
import { workList } from '../workList';
import { TaskRow } from './TaskRow';

/** My work, next thing first. */
export function WorkList({ desk, chosen, onChoose }: { desk: Desk; chosen: string; onChoose: (number: string) => void }) {
  const words = useWords();
  const tasks = workList(desk);
  const list = useRef<HTMLDivElement>(null);
  const step = (by: number) => () => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('.work-row') ?? [])];
    const at = rows.findIndex((row) => row === document.activeElement);
    rows.at(at < 0 ? (by > 0 ? 0 : -1) : Math.min(rows.length - 1, Math.max(0, at + by)))?.focus();
  };
  useKey('j', words.keys.down, tasks.length > 0 ? step(1) : undefined);
  useKey('k', words.keys.up, tasks.length > 0 ? step(-1) : undefined);
  return (
    <section className="panel" aria-labelledby="work" ref={list}>
      <Group justify="space-between" p="md" pb="sm">
        <Title order={2} size="h5" id="work">{words.work.title}</Title>
        <Badge color="gray">{words.work.counted(tasks.length)}</Badge>
      </Group>
      {tasks.length === 0 && <Text p="md" pt={0} size="sm" c="dimmed">{words.work.empty}</Text>}
      {tasks.map((task) => <TaskRow key={task.key} task={task} chosen={task.number === chosen} onChoose={() => onChoose(task.number)} />)}
    </section>
  );
}
