import type { Callback, Case, Desk, OpenHandOver, OpenPromise, Schema, Voicemail, Waiter } from '../../api/client';

type About = { key: string; /** of the case; empty while there is none */ number: string; subject: string };

/** One thing that waits for this agent. */
export type Task = About &
  (
    | { kind: 'waiting'; waiter: Waiter }
    | { kind: 'callback'; callback: Callback }
    | { kind: 'task'; duty: Schema['Task']; voicemail: Voicemail | undefined; callback: Callback | undefined }
    | { kind: 'hand-over'; handOver: OpenHandOver }
    | { kind: 'promise'; promise: OpenPromise }
    | { kind: 'escalation'; promise: OpenPromise }
    | { kind: 'case'; file: Case; offeredTo: string }
  );

/** Next thing first; within a place, what came or falls due first. */
enum Place {
  WaitsForMe,
  WaitsForTeam,
  Overdue,
  Due,
  HandOver,
  Escalation,
  MyTask,
  DueSoon,
  TeamTask,
  Case,
  Later,
}

const BY_STANDING: Record<OpenPromise['standing'], Place> = { overdue: Place.Overdue, due: Place.Due, 'due-soon': Place.DueSoon, later: Place.Later };

/** The id of the task a callback becomes when it was tried in vain. */
const taskOf = (callback: Callback) => `callback-${callback.id}`;

type Ranked = { place: Place; at: string; task: Task };

/**
 * One list, next thing first: callers on the line, what is overdue and due now, cases colleagues hold out to me, promises of
 * others that the resolution team must look after, my tasks, what is due soon, tasks nobody is at, then my cases, the longest
 * untouched first, and what is for later.
 */
export function workList(desk: Desk): Task[] {
  return [...waiting(desk), ...callbacks(desk), ...promised(desk), ...handOvers(desk), ...duties(desk), ...cases(desk)]
    .sort((a, b) => a.place - b.place || a.at.localeCompare(b.at))
    .map(({ task }) => task);
}

function waiting(desk: Desk): Ranked[] {
  return desk.waiting.map((waiter) => ({
    place: waiter['for-me'] ? Place.WaitsForMe : Place.WaitsForTeam,
    at: waiter.since,
    task: { kind: 'waiting', key: `waiting-${waiter.call}`, number: waiter.number ?? '', subject: waiter.subject, waiter },
  }));
}

/** Those left to a person are shown as the task they became. */
function callbacks(desk: Desk): Ranked[] {
  const left = new Set(desk.tasks.map(({ id }) => id));
  return desk.callbacks
    .filter((callback) => !left.has(taskOf(callback)))
    .map((callback) => ({
      place: callback.state === 'dialling' ? Place.Due : BY_STANDING[callback.standing],
      at: callback.due,
      task: { kind: 'callback', key: callback.id, number: callback.number, subject: callback.subject, callback },
    }));
}

function promised(desk: Desk): Ranked[] {
  const one = (kind: 'promise' | 'escalation', promise: OpenPromise, place: Place): Ranked => ({
    place,
    at: promise.by,
    task: { kind, key: kind === 'promise' ? promise.id : `escalated-${promise.id}`, number: promise.number, subject: promise.subject, promise },
  });
  return [
    ...desk.promises.map((promise) => one('promise', promise, BY_STANDING[promise.standing])),
    ...desk.escalations.map((promise) => one('escalation', promise, Place.Escalation)),
  ];
}

function handOvers(desk: Desk): Ranked[] {
  return desk['hand-overs']['to-me'].map((handOver) => ({
    place: Place.HandOver,
    at: handOver.offered,
    task: { kind: 'hand-over', key: handOver.id, number: handOver.number, subject: handOver.subject, handOver },
  }));
}

function duties(desk: Desk): Ranked[] {
  const messages = new Map(desk.voicemails.map((one) => [one.id, one]));
  const called = new Map(desk.callbacks.map((one) => [taskOf(one), one]));
  return desk.tasks.map((duty) => ({
    place: duty.mine ? Place.MyTask : Place.TeamTask,
    at: duty.since,
    task: {
      kind: 'task', key: duty.id, number: duty.number ?? '', subject: duty.subject, duty, voicemail: messages.get(duty.voicemail ?? ''), callback: called.get(duty.id),
    },
  }));
}

function cases(desk: Desk): Ranked[] {
  const offeredTo = new Map(desk['hand-overs']['from-me'].map((one) => [one.number, one.to]));
  return desk.cases.map((file) => ({
    place: Place.Case,
    at: file['last-contact'],
    task: { kind: 'case', key: file.number, number: file.number, subject: file.subject, file, offeredTo: offeredTo.get(file.number) ?? '' },
  }));
}
