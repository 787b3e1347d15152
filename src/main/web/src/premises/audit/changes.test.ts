import { expect, test } from 'vitest';
import { changes, query } from './changes';

test('only what differs is shown, by its place', () => {
  const before = { name: 'Maria', teams: ['support'], week: { mon: ['09:00-17:00'], tue: ['09:00-17:00'] } };
  const after = { name: 'Maria', teams: ['support', 'billing'], week: { mon: ['10:00-17:00'], tue: ['09:00-17:00'] }, phone: '+16195550111' };
  expect(changes(before, after)).toEqual([
    { path: 'teams', before: 'support', after: 'support, billing' },
    { path: 'week.mon', before: '09:00-17:00', after: '10:00-17:00' },
    { path: 'phone', before: '', after: '+16195550111' },
  ]);
});

test('what was added or removed is shown whole', () => {
  expect(changes(undefined, { id: 'a' })).toEqual([{ path: 'id', before: '', after: 'a' }]);
  expect(changes({ holidays: [{ date: 'x' }] }, undefined)).toEqual([{ path: 'holidays', before: '[{"date":"x"}]', after: '' }]);
});

test('filters that say nothing are not asked for, and the last day counts', () => {
  expect(query({ what: '', who: '', from: '', to: '' })).toEqual({});
  const asked = query({ what: 'hours', who: 'june', from: '2026-11-20', to: '2026-11-20' });
  expect(Date.parse(asked.to ?? '') - Date.parse(asked.from ?? '')).toBe(24 * 60 * 60 * 1000);
});
