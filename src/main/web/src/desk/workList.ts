import type { Case, Desk, OpenHandOver, OpenPromise } from '../api/client';

/** One thing that waits for this agent. */
export type Task =
  | { kind: 'hand-over'; key: string; number: string; handOver: OpenHandOver }
  | { kind: 'promise'; key: string; number: string; promise: OpenPromise }
  | { kind: 'escalation'; key: string; number: string; promise: OpenPromise }
  | { kind: 'case'; key: string; number: string; file: Case; offeredTo: string };

const NOW_FIRST: Record<OpenPromise['standing'], number> = { overdue: 0, due: 1, 'due-soon': 4, later: 6 };
const HAND_OVER = 2;
const ESCALATION = 3;
const CASE = 5;

/**
 * One list, next thing first: promises overdue and due now, cases colleagues hold out to me, promises of others that the
 * resolution team must look after, promises due soon, then my cases, the longest untouched first, and promises for later.
 */
export function workList(desk: Desk): Task[] {
  const offeredTo = new Map(desk['hand-overs']['from-me'].map((one) => [one.number, one.to]));
  const ranked: { rank: number; at: string; task: Task }[] = [
    ...desk.promises.map((promise) => ({
      rank: NOW_FIRST[promise.standing], at: promise.by, task: { kind: 'promise' as const, key: promise.id, number: promise.number, promise },
    })),
    ...desk['hand-overs']['to-me'].map((handOver) => ({
      rank: HAND_OVER, at: handOver.offered, task: { kind: 'hand-over' as const, key: handOver.id, number: handOver.number, handOver },
    })),
    ...desk.escalations.map((promise) => ({
      rank: ESCALATION, at: promise.by, task: { kind: 'escalation' as const, key: `escalated-${promise.id}`, number: promise.number, promise },
    })),
    ...desk.cases.map((file) => ({
      rank: CASE, at: file['last-contact'], task: { kind: 'case' as const, key: file.number, number: file.number, file, offeredTo: offeredTo.get(file.number) ?? '' },
    })),
  ];
  return ranked.sort((a, b) => a.rank - b.rank || a.at.localeCompare(b.at)).map(({ task }) => task);
}
