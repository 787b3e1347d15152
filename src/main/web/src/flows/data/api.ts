import { api, own, type Schema } from '../../api/client';
import { told } from '../../api/failure';
import type { FlowDocument } from '../model/document';

export type Verification = Schema['Verification'];
export type Finding = Schema['Finding'];
export type OpenFlow = Schema['OpenFlow'];
export type FlowSummary = Schema['FlowSummary'];
export type VersionMark = Schema['VersionMark'];
export type FlowDiff = Schema['FlowDiff'];
export type TestCall = Schema['TestCall'];
export type TestInput = Schema['TestInput'];
export type TestCallRequest = Schema['TestCallRequest'];
export type ScriptResult = Schema['ScriptResult'];
export type Approval = Schema['Approvals']['approvals'][number];
export type Template = NonNullable<Schema['NewFlow']['template']>;

export const FLOWS = ['flows'] as const;
export const flowKey = (id: string) => [...FLOWS, id] as const;
const path = (id: string) => ({ path: { id }, ...own });

/** A file as the contract has it, and as the editor reads it: the same thing, which may lack anything. */
export const asFile = (document: FlowDocument) => document as unknown as Record<string, unknown>;
export const asDocument = (file: Record<string, unknown>) => file as unknown as FlowDocument;

export const flowsApi = {
  list: () => told(api.GET('/api/flows')),
  templates: () => told(api.GET('/api/flow-templates')),
  open: (id: string) => told(api.GET('/api/flows/{id}', { params: { path: { id } } })),
  begin: (body: Schema['NewFlow']) => told(api.POST('/api/flows', { params: own, body })),
  verify: (id: string, document: FlowDocument) => told(api.POST('/api/flows/{id}/verify', { params: path(id), body: { document: asFile(document) } })),
  versions: (id: string) => told(api.GET('/api/flows/{id}/versions', { params: { path: { id } } })),
  version: (id: string, version: number) => told(api.GET('/api/flows/{id}/versions/{version}', { params: { path: { id, version: String(version) } } })),
  diff: (id: string, from: string, to: string) => told(api.GET('/api/flows/{id}/diff', { params: { path: { id }, query: { from, to } } })),
  dropOff: (id: string, query: { from: string; to?: string }) => told(api.GET('/api/flows/{id}/drop-off', { params: { path: { id }, query } })),
  callers: () => told(api.GET('/api/test-callers')),
  testCall: (id: string, body: TestCallRequest) => told(api.POST('/api/flows/{id}/test-call', { params: path(id), body })),
  scripts: (id: string) => told(api.GET('/api/flows/{id}/scripts', { params: { path: { id } } })),
  keepScript: (id: string, body: Schema['NewFlowScript']) => told(api.POST('/api/flows/{id}/scripts', { params: path(id), body })),
  dropScript: (id: string, script: string) => told(api.DELETE('/api/flows/{id}/scripts/{script}', { params: { path: { id, script }, ...own } })),
  replay: (id: string) => told(api.POST('/api/flows/{id}/scripts/replay', { params: path(id) })),
  twoPerson: () => told(api.GET('/api/settings/two-person')),
  setTwoPerson: (required: boolean) => told(api.PUT('/api/settings/two-person', { params: own, body: { required } })),
  approvals: (id: string) => told(api.GET('/api/flows/{id}/approvals', { params: { path: { id } } })),
  approve: (id: string, approval: string) => told(api.POST('/api/flows/{id}/approvals/{approval}/approve', { params: { path: { id, approval }, ...own } })),
  decline: (id: string, approval: string) => told(api.POST('/api/flows/{id}/approvals/{approval}/decline', { params: { path: { id, approval }, ...own } })),
};
