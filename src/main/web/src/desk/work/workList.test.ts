import { expect, test } from 'vitest';
import type { Callback, Desk, OpenPromise, Schema } from '../../api/client';
import { counted, kindOf } from './kinds';
import { workList } from './workList';

const OWN: Schema['Parts'] = { code: 'words', with: [] };
const promise = (id: string, standing: OpenPromise['standing'], by: string): OpenPromise => ({
  id, standing, by, number: '4821', subject: 'Washer delivery', what: 'Call back', 'what-parts': OWN, owner: 'Maria Lopez',
});
const file = (number: string, touched: string) => ({
  number, subject: '', status: 'open' as const, team: 'support', 'owned-by': 'Maria Lopez', mine: true, 'last-contact': touched,
  history: { 'calls-in-seven-days': 0, 'promises-broken': 0, 'last-survey': 'none' as const, 'for-resolution': false },
});

const desk: Desk = {
  revision: '1',
  now: '2026-11-23T18:00:00Z',
  me: { agent: 'maria', name: 'Maria Lopez', roles: ['agent'], presence: 'away', by: '', reason: '', 'phone-on-file': true, 'phone-instead': false, resolution: false, activity: 'free', since: '2026-11-23T18:00:00Z' },
  cases: [file('1', '2026-11-22T00:00:00Z'), file('2', '2026-11-20T00:00:00Z')],
  team: [],
  'hand-overs': {
    'to-me': [{ id: 'h', number: '3', subject: '', owner: 'Luis', by: 'Luis', to: 'Maria', note: '', offered: '2026-11-23T00:00:00Z' }],
    'from-me': [{ id: 'g', number: '2', subject: '', owner: 'Maria', by: 'Maria', to: 'Nora', note: '', offered: '2026-11-23T00:00:00Z' }],
  },
  promises: [promise('late', 'later', '2026-12-01T00:00:00Z'), promise('gone', 'overdue', '2026-11-21T00:00:00Z'), promise('soon', 'due-soon', '2026-11-24T00:00:00Z')],
  escalations: [promise('gone', 'overdue', '2026-11-19T00:00:00Z')],
  tasks: [],
  callbacks: [],
  voicemails: [],
  waiting: [],
  notices: [],
};

test('the next thing comes first, and of cases the one left longest', () => {
  expect(workList(desk).map(({ key }) => key)).toEqual(['gone', 'h', 'escalated-gone', 'soon', '2', '1', 'late']);
});

test('a case held out to somebody says to whom', () => {
  const held = workList(desk).find(({ key }) => key === '2');
  expect(held?.kind === 'case' && held.offeredTo).toBe('Nora');
});

const callback = (id: string, standing: Callback['standing'], state: Callback['state'] = 'open'): Callback => ({
  id, standing, state, number: '4821', subject: '', customer: 'Dana Fraser', to: '+16*******42', due: '2026-11-23T17:00:00Z', until: '2026-11-23T19:00:00Z',
  since: '2026-11-23T10:00:00Z', tries: 1, next: '2026-11-23T18:30:00Z', why: '', 'why-parts': OWN, owner: '',
});
const duty = (id: string, kind: Schema['Task']['kind'], mine: boolean): Schema['Task'] => ({
  id, kind, mine, what: '', 'what-parts': OWN, subject: '', customer: '', caller: '', since: '2026-11-23T12:00:00Z', 'waited-seconds': 0, owner: '', 'claimed-by': '',
});
const waiter = (call: string, forMe: boolean) => ({ call, subject: '', customer: '', caller: '', since: '2026-11-23T17:59:00Z', 'for-me': forMe });
const busy: Desk = {
  ...desk,
  waiting: [waiter('team', false), waiter('me', true)],
  callbacks: [callback('calm', 'later'), callback('late', 'overdue'), callback('ringing', 'later', 'dialling'), callback('vain', 'overdue', 'task')],
  tasks: [duty('theirs', 'gave-up', false), duty('mine', 'voicemail', true), duty('callback-vain', 'callback', true)],
};

test('who is on the line comes before everything, and my own tasks before those of the team', () => {
  expect(workList(busy).map(({ key }) => key)).toEqual([
    'waiting-me', 'waiting-team', 'gone', 'late', 'ringing', 'h', 'escalated-gone', 'mine', 'callback-vain', 'soon', 'theirs', '2', '1', 'calm', 'late',
  ]);
});

test('a callback left to a person stands there once, as the task it became', () => {
  const left = workList(busy).filter((task) => task.key.endsWith('vain'));
  expect(left).toHaveLength(1);
  expect(left[0]?.kind === 'task' && left[0].callback?.id).toBe('vain');
});

test('every kind is counted once', () => {
  const tasks = workList(busy);
  expect(counted(tasks)).toEqual({ all: 15, waiting: 2, callback: 4, message: 1, promise: 4, 'hand-over': 1, task: 1, case: 2 });
  expect(tasks.map(kindOf)).not.toContain('all');
});
