import { expect, test } from 'vitest';
import type { Desk, OpenPromise } from '../api/client';
import { workList } from './workList';

const promise = (id: string, standing: OpenPromise['standing'], by: string): OpenPromise => ({
  id, standing, by, number: '4821', subject: 'Washer delivery', what: 'Call back', owner: 'Maria Lopez',
});
const file = (number: string, touched: string) => ({
  number, subject: '', status: 'open' as const, team: 'support', 'owned-by': 'Maria Lopez', mine: true, 'last-contact': touched,
  history: { 'calls-in-seven-days': 0, 'promises-broken': 0, 'last-survey': 'none' as const, 'for-resolution': false },
});

const desk: Desk = {
  revision: '1',
  now: '2026-11-23T18:00:00Z',
  me: { agent: 'maria', name: 'Maria Lopez', roles: ['agent'], presence: 'away', by: '', reason: '', 'phone-on-file': true, activity: 'free', since: '2026-11-23T18:00:00Z' },
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
  notices: [],
};

test('the next thing comes first, and of cases the one left longest', () => {
  expect(workList(desk).map(({ key }) => key)).toEqual(['gone', 'h', 'escalated-gone', 'soon', '2', '1', 'late']);
});

test('a case held out to somebody says to whom', () => {
  const held = workList(desk).find(({ key }) => key === '2');
  expect(held?.kind === 'case' && held.offeredTo).toBe('Nora');
});
