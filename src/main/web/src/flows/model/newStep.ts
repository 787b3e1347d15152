import type { FlowDocument, Kind, Prompt, Step, StepOf } from './document';
import { stepsOf } from './outputs';

type Made = { [K in Kind]: (given: Given) => StepOf<K> };
type Given = { prompt: Prompt; team: { team?: string } };

/** What a step begins as: complete as far as the flow lets it be, and open where only a person knows. */
const MADE: Made = {
  say: ({ prompt }) => ({ kind: 'say', prompt }),
  menu: ({ prompt }) => ({ kind: 'menu', prompt, choices: [{ key: '1' }] }),
  ask: ({ prompt }) => ({ kind: 'ask', fact: 'order.number', input: 'digits', digits: { min: 2, max: 8 }, prompt }),
  language: () => ({ kind: 'language' }),
  hours: () => ({ kind: 'hours', hours: 'office' }),
  branch: () => ({ kind: 'branch', cases: [{ when: { fact: 'case.number', known: true } }] }),
  fetch: () => ({ kind: 'fetch', url: 'https://', keep: {} }),
  connect: ({ team }) => ({ kind: 'connect', ...team }),
  subflow: () => ({ kind: 'subflow', flow: '' }),
  callback: ({ prompt, team }) => ({ kind: 'callback', prompt, by: 'team', ...team }),
  voicemail: ({ prompt, team }) => ({ kind: 'voicemail', prompt, to: 'team', ...team }),
  survey: () => ({ kind: 'survey', questions: [{ id: 'solved', prompt: {}, keys: { 1: 'yes', 2: 'no' } }] }),
  goodbye: ({ prompt }) => ({ kind: 'goodbye', prompt }),
};

/** A new step takes the team that the flow's other steps name. */
export function newStep(kind: Kind, document: FlowDocument): Step {
  const team = stepsOf(document).map(([, step]) => ('team' in step ? step.team : undefined)).find((one) => one !== undefined);
  return MADE[kind]({ prompt: {}, team: team === undefined ? {} : { team } });
}
