import type { FlowDocument, Step, Target } from './document';

export type Exit = 'next' | 'open' | 'closed' | 'otherwise' | 'ok' | 'failed' | 'after' | 'instead' | 'choice' | 'case';

/**
 * A named way out of a step.
 *
 * @property id stable within the step: `next`, `choices/0`, `cases/1`
 * @property index which choice or case it is; 0 for the others
 * @property needed whether the step must lead somewhere from here
 */
export type Output = { id: string; exit: Exit; index: number; to: Target; needed: boolean };

const SINGLE: Record<Step['kind'], Exit[]> = {
  say: ['next'], menu: [], ask: ['next'], language: ['next'], hours: ['open', 'closed'], branch: ['otherwise'], fetch: ['ok', 'failed'],
  connect: ['after'], subflow: ['next'], callback: ['next', 'instead'], voicemail: ['next'], survey: ['next'], goodbye: [],
};

/** Every way out of a step, in the order in which it is drawn. */
export function outputsOf(step: Step): Output[] {
  const fields = step as unknown as Record<string, Target>;
  const single = SINGLE[step.kind].map((exit) => ({ id: exit, exit, index: 0, to: filled(fields[exit]), needed: exit !== 'after' }));
  if (step.kind === 'menu') {
    return step.choices.map(({ next }, index) => ({ id: `choices/${index}`, exit: 'choice', index, to: filled(next), needed: true }));
  }
  if (step.kind === 'branch') {
    return [...step.cases.map(({ next }, index): Output => ({ id: `cases/${index}`, exit: 'case', index, to: filled(next), needed: true })), ...single];
  }
  return single;
}

const filled = (target: Target) => (target === '' ? undefined : target);

/** The same step with this way out leading there; without a target it leads nowhere. */
export function withTarget(step: Step, output: string, to: Target): Step {
  const at = Number(output.split('/')[1] ?? -1);
  const turned = <T extends { next?: Target }>(list: T[]) => list.map((one, index) => (index === at ? set(one, 'next', to) : one));
  if (step.kind === 'menu') {
    return { ...step, choices: turned(step.choices) };
  }
  if (step.kind === 'branch' && output.startsWith('cases/')) {
    return { ...step, cases: turned(step.cases) };
  }
  return set(step, output, to);
}

/** A copy with this field, or without it when there is nothing to put there. */
export function set<T extends object>(from: T, field: string, value: unknown): T {
  const copy = { ...from } as Record<string, unknown>;
  if (value === undefined) {
    delete copy[field];
  } else {
    copy[field] = value;
  }
  return copy as T;
}

/** Every target of a step changed by one rule; `person` is a target too, though no link. */
export function retarget(step: Step, rule: (target: string) => Target): Step {
  const turned = outputsOf(step).reduce((was, { id, to }) => (to === undefined ? was : withTarget(was, id, rule(to))), step);
  const person = personOf(turned);
  return person === undefined ? turned : set(turned, 'person', rule(person));
}

/** The step's own person, when it names one. */
export function personOf(step: Step): Target {
  return 'person' in step ? filled(step.person) : undefined;
}

export const stepsOf = (document: FlowDocument) => Object.entries(document.steps);
