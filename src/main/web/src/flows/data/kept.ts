import { draft, dropDraft, keepDraft } from '../../drafts/drafts';
import type { Drawing } from '../model/document';

type Kept = { drawing: Drawing; revision: number };

const name = (id: string) => `flow.${id}`;

/** What was drawn here and the server has not got yet: it survives a crash of the browser. */
export function keepFlow(id: string, kept: Kept | undefined): void {
  if (kept) {
    keepDraft(name(id), JSON.stringify(kept));
  } else {
    dropDraft(name(id));
  }
}

export function keptFlow(id: string): Kept | undefined {
  const text = draft(name(id));
  try {
    const found = text === undefined ? undefined : (JSON.parse(text) as Kept);
    return found?.drawing?.document?.steps && found.drawing.layout ? found : undefined;
  } catch {
    // Not ours, or cut short: nothing that could be gone on with.
    dropDraft(name(id));
    return undefined;
  }
}
