import { useQuery } from '@tanstack/react-query';
import { api, type Schema } from '../../api/client';
import { told } from '../../api/failure';
import type { Words } from '../../i18n/en';
import { DESK } from '../useDesk';

export type Askable = Schema['Askable'];
const AGAIN_MS = 5_000;

/** Everybody of the directory, whoever can be asked in now first; read again while it is looked at. */
export function useColleagues() {
  return useQuery({
    queryKey: [...DESK, 'colleagues'],
    queryFn: async () => sorted((await told(api.GET('/api/desk/colleagues', { cache: 'no-store' }))).colleagues),
    refetchInterval: AGAIN_MS,
  });
}

export const sorted = (all: Askable[]): Askable[] =>
  [...all].sort((a, b) => Number(a['why-not'] !== '') - Number(b['why-not'] !== '') || a.name.localeCompare(b.name));

/** Those whose name, or whose team's, has each of these words in it. */
export function matching(all: Askable[], typed: string): Askable[] {
  const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const wanted = plain(typed).split(/\s+/u);
  return all.filter(({ name, teams }) => wanted.every((word) => plain([name, ...teams].join(' ')).includes(word)));
}

/** Whether they can be rung and how, or what they do instead. */
export function reachWord(one: Askable, words: Words): { label: string; colour: string } {
  if (one['why-not'] === '') {
    return { label: one.by === 'browser' ? words.room.reach.browser : one.teams.length === 0 ? words.room.reach.outside : words.room.reach.phone, colour: 'teal' };
  }
  if (one['why-not'] === 'busy') {
    return { label: one.activity === 'free' ? words.room.whyNot.busy : words.activity[one.activity], colour: 'orange' };
  }
  return { label: words.room.whyNot[one['why-not']], colour: 'gray' };
}
