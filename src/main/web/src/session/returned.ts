import type { en } from '../i18n/en';

/** Why somebody who went to the provider is back on the sign-in page. */
export type Reason = keyof typeof en.signIn.returned;

const REASONS: Record<Reason, true> = {
  unavailable: true, expired: true, declined: true, failed: true, 'not-admitted': true, 'too-many': true, down: true,
};

/** The reason an address carries, if it is one of ours: what else stands there is not shown. */
export function reasonIn(search: string): Reason | undefined {
  const word = new URLSearchParams(search).get('sign-in') ?? '';
  return Object.hasOwn(REASONS, word) ? (word as Reason) : undefined;
}
