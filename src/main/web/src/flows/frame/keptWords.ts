import type { Words } from '../../i18n/en';
import { refusedIn } from '../../i18n/told/toldIn';
import type { Keeping } from '../store/keeper';

/** How a draft stands that the server does not have, in a sentence. */
export function unkeptWords(words: Words, keeping: Exclude<Keeping, { state: 'saved' }>): string {
  const { kept } = words.flows;
  return keeping.state === 'refused' ? kept.refused(refusedIn(words, keeping.why, keeping.parts).words) : kept[keeping.state];
}
