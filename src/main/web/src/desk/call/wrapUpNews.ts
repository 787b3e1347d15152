import type { WrapUp } from '../../api/client';
import type { Words } from '../../i18n/en';
import { who } from '../callerWords';

/** That an agent's part in a call is over, and whether the call is, for those who listen. */
export function wrapUpNews(wrapUp: WrapUp, words: Words): string {
  const after = words.wrapUp.with(who(wrapUp.caller, words));
  return wrapUp['still-going'] ? `${after}. ${words.wrapUp.stillGoing}` : after;
}
