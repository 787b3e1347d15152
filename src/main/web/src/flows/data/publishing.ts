import { api, own, type Schema } from '../../api/client';
import { failureOf, unreachable, type Failure } from '../../api/failure';
import type { Theirs } from '../store/keeper';
import type { ScriptResult } from './api';
import { isStale, theirs } from './saving';

/** `stale`: what somebody else saved since, which is why it is a no. */
export type Outcome = { version: number } | { asked: string } | { no: Failure | string; scripts: ScriptResult[]; stale?: Theirs };

/** Makes the draft live, or says why not. */
export const publish = (id: string, revision: number, note: string) =>
  outcome(() => api.POST('/api/flows/{id}/publish', { params: { path: { id }, ...own }, body: { revision, note } }));

/** Makes an earlier version live again, in one act. */
export const rollBack = (id: string, version: number, note: string) =>
  outcome(() => api.POST('/api/flows/{id}/versions/{version}/roll-back', { params: { path: { id, version: String(version) }, ...own }, body: { note } }));

type Answer = { data?: Schema['Published'] | Schema['ApprovalAsked']; error?: unknown; response: Response };

async function outcome(ask: () => Promise<Answer>): Promise<Outcome> {
  try {
    const { data, error, response } = await ask();
    if (data) {
      return 'version' in data ? { version: data.version } : { asked: data.approval };
    }
    const scripts = typeof error === 'object' && error !== null && 'failed-scripts' in error ? (error as Schema['NotPublishable'])['failed-scripts'] : [];
    return { no: failureOf(error, response), scripts, ...(isStale(error) ? { stale: theirs(error) } : {}) };
  } catch {
    return { no: unreachable(), scripts: [] };
  }
}
