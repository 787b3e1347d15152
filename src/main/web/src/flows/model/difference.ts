import type { FlowDocument } from './document';
import { same } from './same';

export type Field = { field: string; before: unknown; after: unknown };
export type Changed = { id: string; how: 'added' | 'removed' | 'changed'; fields: Field[] };

/** What differs in logic between two versions; where things are drawn is not in here. The flow's own settings have no id. */
export function difference(before: FlowDocument, after: FlowDocument): Changed[] {
  const { steps: old, ...settingsBefore } = before;
  const { steps: now, ...settingsAfter } = after;
  const own = fields(settingsBefore, settingsAfter);
  const ids = [...new Set([...Object.keys(now), ...Object.keys(old)])];
  const steps = ids.flatMap((id): Changed[] => {
    const changed = fields(old[id] ?? {}, now[id] ?? {});
    return changed.length === 0 ? [] : [{ id, how: !(id in old) ? 'added' : id in now ? 'changed' : 'removed', fields: changed }];
  });
  return own.length === 0 ? steps : [{ id: '', how: 'changed', fields: own }, ...steps];
}

function fields(before: object, after: object): Field[] {
  const [left, right] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])]
    .filter((field) => !same(left[field], right[field]))
    .map((field) => ({ field, before: left[field], after: right[field] }));
}

/** A value as one reads it in a comparison. */
export function told(value: unknown): string {
  if (value === undefined) {
    return '';
  }
  return typeof value === 'string' ? value : JSON.stringify(value, null, 1).replaceAll(/\s*\n\s*/gu, ' ');
}
