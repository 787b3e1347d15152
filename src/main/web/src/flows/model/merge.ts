import type { FlowDocument, Step } from './document';
import { same } from './same';

export type Side = 'mine' | 'theirs';
export type Matter = { id: string; what: 'step' | 'settings'; mine: unknown; theirs: unknown; base: unknown; changed: 'mine' | 'theirs' | 'both' };

/** What of a flow is not a step, as one matter. */
const settings = ({ name, languages, start, person, limits }: FlowDocument) => ({ name, languages, start, person, limits });
export const SETTINGS = '';

/** Everything that differs between my draft and theirs, step by step, and who changed it since the base both began with. */
export function matters(base: FlowDocument, mine: FlowDocument, theirs: FlowDocument): Matter[] {
  const ids = [...new Set([...Object.keys(theirs.steps), ...Object.keys(mine.steps), ...Object.keys(base.steps)])];
  const all = [
    { id: SETTINGS, what: 'settings' as const, mine: settings(mine), theirs: settings(theirs), base: settings(base) },
    ...ids.map((id) => ({ id, what: 'step' as const, mine: mine.steps[id], theirs: theirs.steps[id], base: base.steps[id] })),
  ];
  return all.filter((one) => !same(one.mine, one.theirs)).map((one) => ({ ...one, changed: who(one) }));
}

function who({ base, mine, theirs }: Omit<Matter, 'changed'>): Matter['changed'] {
  if (same(mine, base)) {
    return 'theirs';
  }
  return same(theirs, base) ? 'mine' : 'both';
}

/** What is taken unless somebody chooses otherwise: whatever was changed; mine where both were. */
export const wished = ({ changed }: Matter): Side => (changed === 'theirs' ? 'theirs' : 'mine');

/** One flow of both: each matter as chosen. Nothing that nobody touched is touched. */
export function merged(base: FlowDocument, mine: FlowDocument, theirs: FlowDocument, choose: (matter: Matter) => Side): FlowDocument {
  const steps: Record<string, Step> = { ...theirs.steps };
  let whole = theirs;
  for (const matter of matters(base, mine, theirs)) {
    if (choose(matter) === 'mine') {
      const own = mine.steps[matter.id];
      if (matter.what === 'settings') {
        whole = { ...mine, steps };
      } else if (own) {
        steps[matter.id] = own;
      } else {
        delete steps[matter.id];
      }
    }
  }
  return { ...whole, steps };
}
