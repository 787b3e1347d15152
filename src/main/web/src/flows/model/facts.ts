import type { FlowDocument } from './document';
import { stepsOf } from './outputs';

/** The facts the house itself may know, without asking; the order is that of their description. */
export const BUILT_IN = [
  'caller.kind', 'caller.language', 'caller.trust', 'customer.id', 'customer.name', 'customer.greeting-name', 'customer.language', 'case.open', 'case.number',
  'case.calls-7d', 'owner.first-name', 'owner.presence', 'owner.back', 'hours.next-open', 'wait.estimate', 'line.number',
] as const;
export type BuiltIn = (typeof BUILT_IN)[number];
export const isBuiltIn = (fact: string): fact is BuiltIn => BUILT_IN.includes(fact as BuiltIn);

/** What these facts can be, where that is a short list. */
const VALUES: Partial<Record<BuiltIn, string[]>> = {
  'caller.kind': ['known', 'shared', 'unknown', 'withheld'],
  'caller.trust': ['nobody', 'number-disputed', 'number-claimed', 'number-attested'],
  'case.open': ['true', 'false'],
};

/** Where a flow's own fact comes from. */
export type Learned = { by: 'ask' | 'fetch'; step: string };

/** The facts this flow learns, and at which step first. */
export function learnedIn(document: FlowDocument): Map<string, Learned> {
  const learned = new Map<string, Learned>();
  for (const [step, what] of stepsOf(document)) {
    const facts = what.kind === 'ask' ? [what.fact] : what.kind === 'fetch' ? Object.keys(what.keep ?? {}) : [];
    for (const fact of facts) {
      if (fact && !learned.has(fact)) {
        learned.set(fact, { by: what.kind === 'ask' ? 'ask' : 'fetch', step });
      }
    }
  }
  return learned;
}

/** Values worth offering for a fact; none where it may be anything. */
export function valuesOf(fact: string, document: FlowDocument, numbers: readonly string[]): string[] {
  if (fact === 'caller.language' || fact === 'customer.language') {
    return document.languages;
  }
  return fact === 'line.number' ? [...numbers] : isBuiltIn(fact) ? (VALUES[fact] ?? []) : [];
}
