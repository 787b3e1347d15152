import { expect, test } from 'vitest';
import type { Schema } from '../../api/client';
import { found, personDraft, personPart, signInState } from './personPart';

const maria: Schema['Person'] = { id: 'maria', revision: '0', name: 'Maria Lopez', teams: ['support'], skills: ['delivery'], languages: ['en', 'es'], cover: ['luis'], phone: '+16195550111',
  hours: 'office', roles: ['agent'], 'sign-in': { email: 'maria@acme.example' }, left: false, password: true, provider: false, 'open-cases': 2,
};

test('a sign-in that stays is not sent, one that is emptied is taken away', () => {
  const draft = personDraft(maria);
  expect(personPart(draft, maria)).not.toHaveProperty('sign-in');
  expect(personPart({ ...draft, email: ' ' }, maria)['sign-in']).toBeNull();
  expect(personPart({ ...draft, email: 'm@acme.example' }, maria)['sign-in']).toEqual({ email: 'm@acme.example' });
});

test('what is empty is taken away', () => {
  const part = personPart({ ...personDraft(maria), phone: ' ', hours: '' }, maria);
  expect([part.phone, part.hours]).toEqual([null, null]);
});

test('how somebody signs in is one word', () => {
  const { 'sign-in': _, ...walt } = maria;
  expect(signInState(maria)).toBe('ready');
  expect(signInState({ ...maria, password: false })).toBe('not-invited');
  expect(signInState({ ...maria, password: false, 'invited-until': '2026-11-20T18:00:00Z' })).toBe('invited');
  expect(signInState(walt)).toBe('none');
  expect(signInState({ ...maria, left: true })).toBe('left');
});

test('people are found by every word typed', () => {
  expect(found([maria], 'lopez support')).toEqual([maria]);
  expect(found([maria], 'lopez billing')).toEqual([]);
});
