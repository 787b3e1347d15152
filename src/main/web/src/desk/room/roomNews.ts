import type { Call } from '../../api/client';
import type { Language } from '../../format/time';
import type { Words } from '../../i18n/en';
import { who } from '../callerWords';
import { others, standing } from './standing';

/** How the conversation stands, in a sentence for those who listen. */
export function roomNews(call: Call, words: Words, language: Language): string {
  const caller = who(call.caller, words);
  const stands = call.room ? standing(call.room) : 'talking';
  if (call.phase === 'calling-customer') {
    return words.call.dialling;
  }
  if (!call.room || stands === 'talking') {
    return words.call.with(caller);
  }
  const names = new Intl.ListFormat(language).format(others(call.room).map(({ name }) => name));
  return stands === 'on-hold' ? words.room.news[stands](caller) : words.room.news[stands](caller, names);
}
