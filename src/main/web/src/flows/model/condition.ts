import type { Condition, Value } from './document';

export const COMPARISONS = ['is', 'is-not', 'in', 'at-least', 'at-most', 'known'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** A form shows conditions within conditions this deep; what lies deeper stays as it is. */
export const MOST_NESTED = 4;
/** The flow file takes no more in one group. */
export const MOST_IN_GROUP = 20;

/** A condition as a form sees it. `strange`: of no shape a flow file has, so nothing is known of it but that it is there. */
export type Shape =
  | { as: 'fact'; fact: string; by: Comparison; value: unknown }
  | { as: 'group'; of: 'all' | 'any'; parts: Condition[] }
  | { as: 'not'; part: Condition }
  | { as: 'strange' };

const STRANGE: Shape = { as: 'strange' };
const isValue = (one: unknown) => ['string', 'number', 'boolean'].includes(typeof one);

export function shapeOf(condition: unknown): Shape {
  if (typeof condition !== 'object' || condition === null || Array.isArray(condition)) {
    return STRANGE;
  }
  const fields = condition as Record<string, unknown>;
  const keys = Object.keys(fields);
  const [key = ''] = keys;
  if (keys.length === 1 && (key === 'all' || key === 'any')) {
    const parts = fields[key];
    return Array.isArray(parts) ? { as: 'group', of: key, parts: parts as Condition[] } : STRANGE;
  }
  if (keys.length === 1 && key === 'not') {
    return { as: 'not', part: fields['not'] as Condition };
  }
  const by = COMPARISONS.find((one) => one in fields);
  return by && keys.length === 2 && typeof fields['fact'] === 'string' && fits(by, fields[by]) ? { as: 'fact', fact: fields['fact'], by, value: fields[by] } : STRANGE;
}

function fits(by: Comparison, value: unknown): boolean {
  switch (by) {
    case 'is': case 'is-not':
      return isValue(value);
    case 'in':
      return Array.isArray(value) && value.every(isValue);
    case 'at-least': case 'at-most':
      return typeof value === 'number';
    case 'known':
      return typeof value === 'boolean';
  }
}

/** The same question about another fact; its value stays what it is. */
export const aboutFact = (condition: Condition, fact: string): Condition => ({ ...condition, fact }) as Condition;

export const asks = (fact: string, by: Comparison, value: unknown) => ({ fact, [by]: value }) as unknown as Condition;

/** The value another comparison begins with: as much of the old one as fits. */
export function valueFor(by: Comparison, was: unknown): unknown {
  const first: unknown = Array.isArray(was) ? was[0] : was;
  switch (by) {
    case 'known':
      return true;
    case 'in':
      return Array.isArray(was) ? was : first === undefined || first === '' || typeof first === 'boolean' ? [] : [first];
    case 'at-least': case 'at-most':
      return Number(first) || 0;
    case 'is': case 'is-not':
      return typeof was === 'boolean' || first === undefined ? '' : first;
  }
}

/** What was typed as a value. What stood there already and reads the same stays what it was, a number or a text. */
export const typedValue = (typed: string, before: readonly unknown[] = []): Value =>
  (before.find((one) => String(one) === typed) as Value | undefined) ?? (typed === 'true' || typed === 'false' ? typed === 'true' : typed);

const SIGNS: Record<Comparison, string> = { is: '=', 'is-not': '≠', in: '∈', 'at-least': '≥', 'at-most': '≤', known: '' };

/** A condition in one line, such as `case.open = true`, alike in every language and in the verifier's sentences. */
export function spelt(condition: Condition): string {
  const shape = shapeOf(condition);
  switch (shape.as) {
    case 'fact':
      return shape.by === 'known' ? `${shape.value === false ? '¬ ' : ''}${shape.fact} ?` : `${shape.fact} ${SIGNS[shape.by]} ${Array.isArray(shape.value) ? shape.value.join(', ') : String(shape.value)}`;
    case 'group':
      return shape.parts.length === 0 ? '( )' : shape.parts.map((part) => (shapeOf(part).as === 'group' ? `(${spelt(part)})` : spelt(part))).join(shape.of === 'all' ? ' & ' : ' | ');
    case 'not':
      return `¬ (${spelt(shape.part)})`;
    case 'strange':
      return JSON.stringify(condition) ?? '';
  }
}
