import { phone } from '../../format/phone';
import type { Words } from '../../i18n/en';

type Whose = { number?: string | undefined; subject: string; customer: string; caller: string };

/** `4821 Washer delivery`; a case nobody has described yet goes by its number. */
export function caseTitle(one: { number: string; subject: string }, words: Words): string {
  return one.subject === '' ? words.case.number(one.number) : `${one.number} ${one.subject}`;
}

/** Whose thing it is and what about: `Dana Fraser · 4821 Washer delivery`; a masked number for those we do not know. */
export function titled(one: Whose, words: Words): string {
  const whose = one.customer !== '' ? one.customer : one.caller !== '' ? phone(one.caller) : words.caller.withheld;
  const about = one.number === undefined || one.number === '' ? '' : caseTitle({ number: one.number, subject: one.subject }, words);
  return [whose, about].filter((part) => part !== '').join(' · ');
}
