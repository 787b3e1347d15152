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
  answer: (leg: string) => ask('POST', `/legs/${leg}/answer`, {}),
  decline: (leg: string) => ask('POST', `/legs/${leg}/decline`, {}),
  hangUp: (leg: string) => ask('POST', `/legs/${leg}/hang-up`, {}),
  register: (identity: string) => ask('PUT', `/clients/${identity}`, {}),
  phoneBook: () => ask<PhoneBook>('GET', '/phone-book'),
  events: (kinds: string) => ask<{ events: unknown[]; last: number }>('GET', `/events?after=0&kinds=${kinds}`),
  stream: (kinds: string, after: number) => new EventSource(`${ROOT}/events/stream?after=${after}&kinds=${kinds}`),
};
