import createClient from 'openapi-fetch';
import type { components, paths } from './schema';

export type Schema = components['schemas'];
export type Desk = Schema['Desk'];
export type Case = Schema['Case'];
export type Caller = Schema['Caller'];
export type Offer = Schema['Offer'];
export type Call = Schema['Call'];
export type WrapUp = Schema['WrapUp'];
export type Colleague = Schema['Colleague'];
export type OpenPromise = Schema['OpenPromise'];
export type Callback = Schema['Callback'];
export type Voicemail = Schema['Voicemail'];
export type Waiter = Schema['Waiter'];
export type History = Schema['History'];
export type Happened = Schema['Happened'];
export type OpenHandOver = Schema['OpenHandOver'];
export type CaseFile = Schema['CaseFile'];
export type SignedIn = Schema['SignedIn'];
export type Presence = Schema['Presence'];

/** The house's API. Every unsafe request carries the header no foreign form can send. */
export const api = createClient<paths>({ baseUrl: '/' });

/** What each unsafe operation asks for beside its body. */
export const own = { header: { 'X-OneTouch': '1' as const } };

/** As `own`, for a change made upon what was read: refused when somebody changed it meanwhile. */
export const upon = (revision: string) => ({ header: { ...own.header, 'If-Match': `"${revision}"` } });

api.use({
  onRequest({ request }) {
    request.headers.set('X-OneTouch', '1');
    return request;
  },
});
