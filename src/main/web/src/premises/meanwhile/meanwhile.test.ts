import { expect, test } from 'vitest';
import { differences, fieldsOf, joined, said, wished } from './meanwhile';

type Draft = { name: string; phone: string; teams: string[] };
const FIELDS = fieldsOf<Draft>({ name: 'Name', phone: 'Phone', teams: 'Teams' });
const base: Draft = { name: 'Luis', phone: '1', teams: ['a'] };

test('what I changed stays mine, what they changed becomes theirs, and both is asked', () => {
  const mine = { ...base, name: 'Luis R.', phone: '2' };
  const theirs = { name: 'Luis Romero', phone: '1', teams: ['a', 'b'] };
  const open = differences(FIELDS, base, mine, theirs);
  expect(open.map(({ field, changed }) => [field.id, changed])).toEqual([['name', 'both'], ['phone', 'mine'], ['teams', 'theirs']]);
  expect(joined(open, mine, theirs, wished)).toEqual({ name: 'Luis R.', phone: '2', teams: ['a', 'b'] });
  expect(joined(open, mine, theirs, () => 'theirs')).toEqual(theirs);
});

test('who came to the same does not differ', () => {
  const both = { ...base, name: 'Luis R.' };
  expect(differences(FIELDS, base, both, { ...both })).toEqual([]);
});

test('lists and tables can be read', () => {
  expect(said(['en', 'es'])).toBe('en, es');
  expect(said([{ date: '2026-12-25', name: '', open: [] }])).toBe('date 2026-12-25');
});
