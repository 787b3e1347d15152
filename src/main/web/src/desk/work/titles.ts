import { phone } from '../../format/phone';
import type { Words } from '../../i18n/en';

type Whose = { number?: string | undefined; subject: string; customer: string; caller: string };

/** Whose thing it is and what about: `Dana Fraser · 4821 Washer delivery`; a masked number for those we do not know. */
export function titled(one: Whose, words: Words): string {
  const whose = one.customer !== '' ? one.customer : one.caller !== '' ? phone(one.caller) : words.caller.withheld;
  const about = one.number === undefined || one.number === '' ? '' : `${one.number} ${one.subject}`.trim();
  return [whose, about].filter((part) => part !== '').join(' · ');
}
