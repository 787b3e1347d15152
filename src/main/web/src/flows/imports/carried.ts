import type { Schema } from '../../api/client';
import type { FlowDocument } from '../model/document';

export type NotCarried = Schema['StudioCarried']['not-carried'];
type Entry = NotCarried[number];

const PREFIX = 'onetouch.flow-import.';

/** What an import left out, kept in this browser until it is dismissed: signing out does not end the work. */
export function keepNotCarried(flow: string, list: NotCarried, keep: Storage = localStorage): void {
  if (list.length > 0) {
    keep.setItem(PREFIX + flow, JSON.stringify(list));
  } else {
    keep.removeItem(PREFIX + flow);
  }
}

export function notCarriedInto(flow: string, keep: Storage = localStorage): NotCarried {
  try {
    const found: unknown = JSON.parse(keep.getItem(PREFIX + flow) ?? '[]');
    return Array.isArray(found) ? found.filter(isEntry) : [];
  } catch {
    // Not ours, or cut short: nothing one could go through.
    keep.removeItem(PREFIX + flow);
    return [];
  }
}

const isEntry = (one: unknown): one is Entry => typeof one === 'object' && one !== null && ['widget', 'type', 'why'].every((field) => typeof (one as Record<string, unknown>)[field] === 'string');

/** The step that a widget became, by its name as a flow file may hold it; none when nothing came of it. */
export function stepOf(widget: string, document: FlowDocument): string | undefined {
  const plain = plainly(widget);
  return [widget, ...Object.keys(document.steps)].find((id) => id in document.steps && (id === widget || plainly(id) === plain));
}

const plainly = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/gu, '-').replace(/^-+|-+$/gu, '');
