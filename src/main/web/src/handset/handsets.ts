import type { Leg, Telephones } from '../exchange/fold';
import { liveAt } from '../exchange/fold';

/** A telephone on the table. */
export type Handset = {
  id: string;
  /** empty for a number typed by hand and for a withheld one */
  name: string;
  /** empty is withheld */
  number: string;
  language: string;
  /** the call dialled here last; empty before the first */
  leg: string;
};

export type Person = Pick<Handset, 'name' | 'number' | 'language'>;

export const WITHHELD: Person = { name: '', number: '', language: '' };

/** The call at a telephone: the newest that is not over, else the last one dialled here. */
export function callAt(handset: Handset, telephones: Telephones): Leg | undefined {
  return telephones.legs[liveCall(handset, telephones) || handset.leg];
}

/** The call that is on at a telephone; empty when there is none, or when the carrier cannot know whose it is. */
export const liveCall = (handset: Handset, telephones: Telephones): string =>
  handset.number === '' ? '' : (liveAt(telephones, handset.number).at(-1)?.sid ?? '');

export const isLive = (leg: Leg | undefined): leg is Leg => leg !== undefined && leg.status !== 'over';

/**
 * Somebody picked from the list: their telephone if it is on the table, the idle one in hand otherwise, else one more.
 *
 * @param held the telephone in hand
 */
export function picked(table: Handset[], held: string, person: Person, telephones: Telephones, id: string): { table: Handset[]; held: string } {
  const there = table.find((one) => one.number === person.number && !(person.number === '' && isLive(callAt(one, telephones))));
  if (there) {
    return { table, held: there.id };
  }
  const inHand = table.find((one) => one.id === held);
  if (inHand && !isLive(callAt(inHand, telephones))) {
    return { table: table.map((one) => (one === inHand ? { ...one, ...person, leg: '' } : one)), held };
  }
  return { table: [...table, { id, ...person, leg: '' }], held: id };
}

/** Telephones that ring or talk and are not on the table: agents' mobiles, the duty line, customers who are called back. */
export function calledElsewhere(table: Handset[], telephones: Telephones): Leg[] {
  const here = new Set(table.map((one) => one.number));
  const calls = Object.values(telephones.legs).filter((leg) => leg.incoming && leg.phone.startsWith('+') && isLive(leg) && leg.status !== 'dialling');
  return calls.filter((leg, place) => !here.has(leg.phone) && calls.findIndex((other) => other.phone === leg.phone) === place);
}

/** A number as somebody types it, in the form networks use; nothing when it can be none. */
export function dialled(typed: string): string | undefined {
  const digits = typed.replaceAll(/[^0-9+]/gu, '');
  const number = digits.startsWith('+') ? digits : digits.length === 10 ? `+1${digits}` : `+${digits}`;
  return /^\+[1-9]\d{6,14}$/u.test(number) ? number : undefined;
}
