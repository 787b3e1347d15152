import type { Schema } from '../../api/client';
import type { FlowDocument, Step } from '../model/document';
import { linkId } from '../model/links';
import { outputsOf, stepsOf } from '../model/outputs';

export type Count = Schema['StepCount'];
export type Worst = Schema['DropOff']['worst'][number];

/** So large a share of the callers in a step that it may be why they left. */
const TELLING = 0.1;

export const shareLost = ({ entered, 'hung-up-here': lost }: Count) => share(lost, entered);
export const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.min(1, part / whole));

/** How often a key led on from here: 0 leads to a person, and wrong keys are counted apart. */
export function leftByKey(step: Step | undefined, { 'by-key': keys, wrong }: Count): number {
  if (step?.kind === 'menu') {
    return step.choices.reduce((sum, { key }) => sum + (keys[key] ?? 0), 0);
  }
  const pressed = Object.entries(keys).reduce((sum, [key, count]) => sum + (key === '0' ? 0 : count), 0);
  return Math.max(0, pressed - wrong);
}

/**
 * How many went along each link. Ways of one step that lead to the same place are told apart by their keys; where there
 * are none, the first of them carries all.
 */
export function linkCounts(document: FlowDocument, counts: ReadonlyMap<string, Count>): Map<string, number> {
  const found = new Map<string, number>();
  for (const [id, step] of stepsOf(document)) {
    const ways = outputsOf(step).filter(({ to }) => to !== undefined && to in document.steps);
    for (const { id: output, to = '', index } of ways) {
      const together = ways.filter((one) => one.to === to);
      const all = wentTo(id, step, to, counts);
      const choice = step.kind === 'menu' ? step.choices[index] : undefined;
      const key = choice ? (counts.get(id)?.['by-key'][choice.key] ?? 0) : undefined;
      found.set(linkId(id, output), together.length === 1 ? all : (key ?? (together[0]?.id === output ? all : 0)));
    }
  }
  return found;
}

/** Who comes back from another flow comes from one of its steps, not from the step that ran it. */
function wentTo(id: string, step: Step, to: string, counts: ReadonlyMap<string, Count>): number {
  if (step.kind !== 'subflow') {
    return counts.get(id)?.['went-to'][to] ?? 0;
  }
  return [...counts].filter(([name]) => name === id || name.startsWith(`${step.flow}/`)).reduce((sum, [, count]) => sum + (count['went-to'][to] ?? 0), 0);
}

export type Telling = 'silence' | 'wrong' | 'asked-for-person';

/** What else stands out where callers give up, if anything does. */
export function telling(count: Count): Telling | undefined {
  const [most] = (['silence', 'wrong', 'asked-for-person'] as const).toSorted((one, other) => count[other] - count[one]);
  return most && share(count[most], count.entered) >= TELLING ? most : undefined;
}

export const byStep = (steps: readonly Count[]): ReadonlyMap<string, Count> => new Map(steps.map((one) => [one.step, one]));
