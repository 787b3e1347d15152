import { api, own } from '../../api/client';
import { failureOf } from '../../api/failure';
import type { Schema } from '../../api/client';
import type { Answer, Parts } from '../store/keeper';
import { asDocument, asFile } from './api';
import { keepFlow } from './kept';

/** The draft's way to the server: every answer, also none, is a value. */
export function partsFor(id: string): Parts {
  return {
    keepHere: (kept) => keepFlow(id, kept),
    sendDraft: ({ document, layout }, revision) =>
      answered(async () => {
        const headers = { ...own.header, 'If-Match': `"${revision}"` };
        const { data, error, response } = await api.PUT('/api/flows/{id}/draft', { params: { path: { id }, header: headers }, body: { document: asFile(document), layout } });
        if (data) {
          return { saved: { revision: data.revision, at: Date.now() } };
        }
        return response.status === 409 && isStale(error) ? { stale: theirs(error) } : no(error, response);
      }),
    sendLayout: ({ layout }) =>
      answered(async () => {
        const { error, response } = await api.PUT('/api/flows/{id}/layout', { params: { path: { id }, ...own }, body: layout });
        return response.ok ? { saved: { revision: 0, at: Date.now() } } : no(error, response);
      }),
  };
}

async function answered(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (lost) {
    // The browser says nothing but that there was no answer.
    return lost instanceof TypeError ? { away: true } : { refused: String(lost) };
  }
}

function no(error: unknown, response: Response): Answer {
  const failure = failureOf(error, response);
  return failure.passing || failure.status === 401 || failure.status === 429 ? { away: true } : { refused: failure.message, parts: [...failure.parts] };
}

export function isStale(error: unknown): error is Schema['StaleDraft'] {
  return typeof error === 'object' && error !== null && 'draft' in error;
}

export function theirs({ draft, base }: Schema['StaleDraft']) {
  return { document: asDocument(draft.document), base: base && asDocument(base), revision: draft.revision, by: draft.by, at: draft.at };
}
