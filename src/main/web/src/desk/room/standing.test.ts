import { expect, test } from 'vitest';
import { callerIs, colleagueIs, standing, type Person, type Room } from './standing';

const maria: Person = { agent: 'maria', name: 'Maria Lopez', stage: 'in', mine: true, hears: true, by: 'browser', rung: 'owner' };
const walt = (more: Partial<Person> = {}): Person => ({ agent: 'walt', name: 'Walt Ferris', stage: 'in', mine: false, hears: false, by: 'phone', rung: 'colleague', ...more });
const room = (state: Room['state'], moving: boolean, ...people: Person[]): Room => ({ state, moving, 'asked-in-by': '', people: [maria, ...people] });

test('a conversation of two stands as the house says', () => {
  expect(standing(room('talking', false))).toBe('talking');
  expect(standing(room('on-hold', false))).toBe('on-hold');
  expect(callerIs(room('on-hold', true))).toBe('being-held');
  expect(callerIs(room('on-hold', false))).toBe('on-hold');
  expect(callerIs(room('talking', true))).toBe('coming-back');
});

test('a colleague rings, talks with the agent alone, and joins', () => {
  const ringing = room('on-hold', false, walt({ stage: 'ringing' }));
  expect([standing(ringing), colleagueIs(ringing.people[1]!, ringing)]).toEqual(['asking', 'ringing']);
  const alone = room('on-hold', false, walt());
  expect([standing(alone), colleagueIs(alone.people[1]!, alone)]).toEqual(['consulting', 'alone']);
  const joining = room('in-room', true, walt({ hears: true }));
  expect([standing(joining), callerIs(joining), colleagueIs(joining.people[1]!, joining)]).toEqual(['together', 'coming-back', 'coming']);
  const together = room('in-room', false, walt({ hears: true }));
  expect([callerIs(together), colleagueIs(together.people[1]!, together)]).toEqual(['together', 'together']);
});

test('with the caller there, a colleague who rings has not joined', () => {
  expect(standing(room('in-room', false, walt({ stage: 'ringing' })))).toBe('joining');
});
