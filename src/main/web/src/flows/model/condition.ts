import type { Condition, Value } from './document';

export const COMPARISONS = ['is', 'is-not', 'in', 'at-least', 'at-most', 'known'] as const;
export type Comparison = (typeof COMPARISONS)[number];
export type Simple = { fact: string; by: Comparison; value: string };

/** The facts every call has, without asking. */
export const BUILT_IN = [
  'caller.kind', 'caller.language', 'caller.trust', 'customer.name', 'customer.greeting-name', 'case.open', 'case.number', 'case.calls-7d',
  'owner.first-name', 'owner.presence', 'owner.back', 'hours.next-open', 'wait.estimate', 'line.number',
];

/** A condition as one line of a form: a fact, a comparison, a value; nothing for those made of several. */
export function simple(condition: Condition): Simple | undefined {
  if (!('fact' in condition)) {
    return undefined;
  }
  const fields = condition as unknown as Record<string, unknown>;
  const by = COMPARISONS.find((one) => one in condition) ?? 'known';
  const value = fields[by];
  return { fact: condition.fact, by, value: Array.isArray(value) ? value.join(', ') : String(value ?? '') };
}

export function conditionOf({ fact, by, value }: Simple): Condition {
  switch (by) {
    case 'known':
      return { fact, known: value !== 'false' };
    case 'in':
      return { fact, in: value.split(',').map((part) => valueOf(part.trim())) };
    case 'at-least':
      return { fact, 'at-least': Number(value) || 0 };
    case 'at-most':
      return { fact, 'at-most': Number(value) || 0 };
    case 'is-not':
      return { fact, 'is-not': valueOf(value) };
    case 'is':
      return { fact, is: valueOf(value) };
  }
}

const valueOf = (typed: string): Value => (typed === 'true' || typed === 'false' ? typed === 'true' : typed);

/** A condition in one line, such as `case.open = true`. */
export function spelt(condition: Condition): string {
  const one = simple(condition);
  if (one) {
    const signs: Record<Comparison, string> = { is: '=', 'is-not': '≠', in: '∈', 'at-least': '≥', 'at-most': '≤', known: '' };
    return one.by === 'known' ? `${one.value === 'false' ? '¬ ' : ''}${one.fact} ?` : `${one.fact} ${signs[one.by]} ${one.value}`;
  }
  if ('all' in condition) {
    return condition.all.map(spelt).join(' & ');
  }
  if ('any' in condition) {
    return condition.any.map(spelt).join(' | ');
  }
  return 'not' in condition ? `¬ (${spelt(condition.not)})` : '';
}
