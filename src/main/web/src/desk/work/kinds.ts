import type { Task } from './workList';

/** What the list can be narrowed to, in the order it is offered. */
export const KINDS = ['all', 'waiting', 'callback', 'message', 'promise', 'hand-over', 'task', 'case'] as const;
export type Kind = (typeof KINDS)[number];

export function kindOf(task: Task): Exclude<Kind, 'all'> {
  switch (task.kind) {
    case 'escalation':
      return 'promise';
    case 'task':
      return task.duty.kind === 'voicemail' ? 'message' : task.duty.kind === 'callback' ? 'callback' : 'task';
    default:
      return task.kind;
  }
}

/** How many there are of each kind; of `all`, all. */
export function counted(tasks: Task[]): Record<Kind, number> {
  const none = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  return tasks.reduce((sum, task) => ({ ...sum, [kindOf(task)]: sum[kindOf(task)] + 1 }), { ...none, all: tasks.length });
}
