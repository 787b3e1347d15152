import { expect, test } from 'vitest';
import { en } from '../../i18n/en';
import { matching, reachWord, sorted, type Askable } from './useColleagues';

const one = (name: string, more: Partial<Askable> = {}): Askable => ({ agent: name, name, teams: ['Support'], presence: 'available', activity: 'free', by: 'browser', 'why-not': '', ...more });
const luis = one('Luis Romero', { by: '', activity: 'on-call', 'why-not': 'busy' });
const walt = one('Walt Ferris', { teams: [], by: 'phone', presence: 'away' });
const ines = one('Inés Duarte', { by: '', presence: 'away', 'why-not': 'away' });

test('whoever can be asked in stands first', () => {
  expect(sorted([luis, walt, ines]).map(({ name }) => name)).toEqual(['Walt Ferris', 'Inés Duarte', 'Luis Romero']);
});

test('a name is found by its beginnings, its team and without accents', () => {
  expect(matching([luis, walt, ines], 'ines').map(({ name }) => name)).toEqual(['Inés Duarte']);
  expect(matching([luis, walt, ines], 'rom supp')).toEqual([luis]);
  expect(matching([luis, walt, ines], '')).toHaveLength(3);
});

test('each has a word for how they are', () => {
  expect([luis, walt, ines].map((each) => reachWord(each, en).label)).toEqual(['On a call', 'On their phone', 'Away']);
});
