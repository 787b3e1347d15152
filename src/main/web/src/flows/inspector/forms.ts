import type { Kind, StepOf } from '../model/document';

type Name<S> = Exclude<keyof S & string, 'kind'>;
type Text = 'fact' | 'hours' | 'url' | 'team' | 'flow';

/** A field of a form: which part of the step it changes, and how. */
export type Field<S = Record<string, unknown>> =
  | { as: 'prompt' | 'choices' | 'cases' | 'keep' | 'questions' | 'digits' }
  | { as: 'text'; name: Name<S>; label: Text; hint?: 'factHint' | 'hoursHint' | 'urlHint'; known?: 'facts' | 'teams' | 'hours' | 'flows' }
  | { as: 'number'; name: Name<S>; label: 'ring'; least: number; most: number; usual: number }
  | { as: 'whom'; name: Name<S>; label: 'whom' | 'by' }
  | { as: 'input'; name: Name<S> }
  | { as: 'flag'; name: Name<S>; label: 'sensitive' }
  | { as: 'tags'; name: Name<S>; label: 'skills' };

type Forms = { [K in Kind]: Field<StepOf<K>>[] };

const TEAM = { as: 'text', name: 'team', label: 'team', known: 'teams' } as const;

/** The form of each kind of step: what its part of the published schema allows, in the order one thinks of it. */
const FORMS: Forms = {
  say: [{ as: 'prompt' }],
  menu: [{ as: 'prompt' }, { as: 'choices' }],
  ask: [
    { as: 'prompt' },
    { as: 'text', name: 'fact', label: 'fact', hint: 'factHint' },
    { as: 'input', name: 'input' },
    { as: 'digits' },
    { as: 'flag', name: 'sensitive', label: 'sensitive' },
  ],
  language: [],
  hours: [{ as: 'text', name: 'hours', label: 'hours', hint: 'hoursHint', known: 'hours' }],
  branch: [{ as: 'cases' }],
  fetch: [{ as: 'text', name: 'url', label: 'url', hint: 'urlHint' }, { as: 'keep' }],
  connect: [
    { as: 'whom', name: 'to', label: 'whom' },
    TEAM,
    { as: 'tags', name: 'skills', label: 'skills' },
    { as: 'number', name: 'ring-seconds', label: 'ring', least: 5, most: 60, usual: 20 },
  ],
  subflow: [{ as: 'text', name: 'flow', label: 'flow', known: 'flows' }],
  callback: [{ as: 'prompt' }, { as: 'whom', name: 'by', label: 'by' }, TEAM],
  voicemail: [{ as: 'prompt' }, { as: 'whom', name: 'to', label: 'whom' }, TEAM],
  survey: [{ as: 'questions' }],
  goodbye: [{ as: 'prompt' }],
};

export const formOf = (kind: Kind) => FORMS[kind] as Field[];
