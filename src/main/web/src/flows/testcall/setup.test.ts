import { expect, test } from 'vitest';
import { askedOf, customerWho, localTime } from './setup';
import { visited } from './useTestCall';

const setup = { who: 'unknown', at: '2026-11-22T09:30', start: '', floor: 'nobody' } as const;

test('a test call asks for the caller that was chosen', () => {
  expect(askedOf(setup).caller).toEqual({ kind: 'unknown' });
  expect(askedOf({ ...setup, who: 'withheld' }).caller).toEqual({ kind: 'withheld' });
  expect(askedOf({ ...setup, who: 'known-closed' }).caller).toEqual({ kind: 'known', 'open-case': false });
  expect(askedOf({ ...setup, who: customerWho('c-100') }).caller).toEqual({ kind: 'known', customer: 'c-100' });
});

test('a test call begins where it was told to, at the time that was told', () => {
  expect(askedOf(setup).start).toBeUndefined();
  expect(askedOf({ ...setup, start: 'reason' }).start).toBe('reason');
  expect(localTime(new Date(askedOf(setup).at))).toBe('2026-11-22T09:30');
});

test('the path of a test call leaves out the steps of other flows', () => {
  const turn = { step: 'a', said: [], language: 'en', hears: 'keys' as const, facts: {}, effects: [] };
  const call = { turns: [{ ...turn, path: ['a', 'b'] }, { ...turn, path: ['other/c', 'd'] }], ended: false, 'at-person': false, reached: 'nothing' as const, accepts: [] };
  expect(visited(call)).toEqual(['a', 'b', 'd']);
});
