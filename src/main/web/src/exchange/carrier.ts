/** What people do with a telephone, as the sandbox carrier takes it. */

export type Contact = { name: string; number: string };
export type PhoneBook = { company: string; 'duty-line': string; lines: Contact[]; customers: (Contact & { language: string })[]; agents: Contact[] };

const ROOT = '/sandbox';

/** A "no" of the carrier's, in its own words. */
export class Engaged extends Error {}

async function ask<T>(method: string, path: string, body?: object): Promise<T> {
  const answer = await fetch(ROOT + path, {
    method,
    cache: 'no-store',
    ...(body ? { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) } : {}),
  });
  if (!answer.ok) {
    const problem: { detail?: string } = await answer.json().catch(() => ({}));
    throw new Engaged(problem.detail ?? `${answer.status}`);
  }
  return (await answer.json()) as T;
}

export const carrier = {
  /** @param from empty withholds the number */
  dial: async (from: string, to: string) => (await ask<{ sid: string }>('POST', '/calls', { from, to })).sid,
  press: (leg: string, keys: string) => ask('POST', `/legs/${leg}/press`, { keys }),
  say: (leg: string, text: string) => ask('POST', `/legs/${leg}/speak`, { text }),
  /** @param page the page that answers, whose end is the leg's end */
  answer: (leg: string, page = '') => ask('POST', `/legs/${leg}/answer`, page === '' ? {} : { page }),
  decline: (leg: string) => ask('POST', `/legs/${leg}/decline`, {}),
  hangUp: (leg: string) => ask('POST', `/legs/${leg}/hang-up`, {}),
  phoneBook: () => ask<PhoneBook>('GET', '/phone-book'),
  events: (kinds: string) => ask<{ events: unknown[]; last: number }>('GET', `/events?after=0&kinds=${kinds}`),
  /** @param telephone the page that is a telephone for as long as it follows, and whose */
  stream: (kinds: string, after: number, telephone?: { page: string; client: string }) =>
    new EventSource(`${ROOT}/events/stream?${new URLSearchParams({ after: `${after}`, kinds, ...telephone })}`),
  /** Said while the page closes, when nothing else is heard any more. */
  gone: (page: string) => navigator.sendBeacon(`${ROOT}/pages/${page}/gone`),
};
