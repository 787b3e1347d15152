import { api, own } from '../../api/client';
import { Failure, told } from '../../api/failure';
import { asDocument, asFile, flowsApi } from '../data/api';
import type { FlowDocument } from '../model/document';
import type { NotCarried } from './carried';

/** The house takes no larger file. */
export const LARGEST_BYTES = 1024 * 1024;

/** Begins a flow from one of Studio. A Failure says everything that is wrong, with line and column. */
export async function carryOver(id: string, file: string, team: string): Promise<{ id: string; notCarried: NotCarried }> {
  const data = await told(api.POST('/api/flows/import-studio', { params: own, body: { id, file, team: team === '' ? 'support' : team } }));
  return { id: data.id, notCarried: data['not-carried'] };
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
