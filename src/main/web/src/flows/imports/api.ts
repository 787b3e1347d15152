import { api, own, type Schema } from '../../api/client';
import { Failure, failureOf, told } from '../../api/failure';
import { asDocument, asFile, flowsApi } from '../data/api';
import type { FlowDocument } from '../model/document';
import type { NotCarried } from './carried';

/** The house takes no larger file. */
export const LARGEST_BYTES = 1024 * 1024;

export type Carried = { id: string; notCarried: NotCarried } | { no: NonNullable<Schema['Problem']['errors']>; taken: boolean };

/** Begins a flow from one of Studio. A "no" says everything that is wrong, with line and column. */
export async function carryOver(id: string, file: string, team: string): Promise<Carried> {
  try {
    const { data, error, response } = await api.POST('/api/flows/import-studio', { params: own, body: { id, file, team: team === '' ? 'support' : team } });
    if (data) {
      return { id: data.id, notCarried: data['not-carried'] };
    }
    const wrong = typeof error === 'object' && error !== null && 'errors' in error ? ((error as Schema['Problem']).errors ?? []) : [];
    const failure = failureOf(error, response);
    return { no: wrong.length > 0 ? wrong : [{ pointer: '', detail: failure.message, parts: [...failure.parts] }], taken: failure.kind === 'flow-exists' };
  } catch (lost) {
    return { no: [{ pointer: '', detail: String(lost) }], taken: false };
  }
}

/** Begins a flow and puts this document into it. Where the flow was begun before and is empty still, only the latter. */
export async function bringIn(id: string, document: FlowDocument, begun: boolean, onBegun: () => void): Promise<void> {
  if (!begun) {
    await told(api.POST('/api/flows', { params: own, body: { id, name: document.name === '' ? id : document.name } }));
    onBegun();
  }
  const { draft } = await flowsApi.open(id);
  await told(
    api.PUT('/api/flows/{id}/draft', {
      params: { path: { id }, header: { ...own.header, 'If-Match': `"${draft.revision}"` } },
      body: { document: asFile({ ...document, id }), layout: { positions: {}, notes: [] } },
    }),
  );
}

export const isTaken = (failure: unknown) => failure instanceof Failure && failure.kind === 'flow-exists';

/** A flow's draft as a file, as the command line and other houses read it. */
export async function fileOf(id: string): Promise<string> {
  const { draft } = await flowsApi.open(id);
  return `${JSON.stringify(asDocument(draft.document), null, 2)}\n`;
}
