import type { Kind } from './document';

export type Family = 'talk' | 'decide' | 'people' | 'end';

type Trait = { family: Family; listens: boolean };

/** What each kind of step is like; the order is the library's. */
export const KINDS: Record<Kind, Trait> = {
  say: { family: 'talk', listens: false },
  menu: { family: 'talk', listens: true },
  ask: { family: 'talk', listens: true },
  language: { family: 'talk', listens: true },
  hours: { family: 'decide', listens: false },
  branch: { family: 'decide', listens: false },
  fetch: { family: 'decide', listens: false },
  subflow: { family: 'decide', listens: false },
  connect: { family: 'people', listens: false },
  callback: { family: 'people', listens: true },
  voicemail: { family: 'people', listens: true },
  survey: { family: 'end', listens: true },
  goodbye: { family: 'end', listens: false },
};

export const ALL_KINDS = Object.keys(KINDS) as Kind[];
export const FAMILIES: Family[] = ['talk', 'decide', 'people', 'end'];
export const kindsOf = (family: Family) => ALL_KINDS.filter((kind) => KINDS[kind].family === family);

/** Steps that wait for the caller: in each of them 0, silence and wrong keys lead to a person. */
export const listens = (kind: Kind) => KINDS[kind].listens;
