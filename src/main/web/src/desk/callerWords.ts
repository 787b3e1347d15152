import type { Caller } from '../api/client';
import { phone } from '../format/phone';
import type { Words } from '../i18n/en';

/** Whom to call the caller: a name only for somebody known. */
export function who(caller: Caller, words: Words): string {
  if (caller.kind === 'known') {
    return caller.who;
  }
  return caller.kind === 'unknown' && caller.number !== '' ? phone(caller.number) : words.caller[caller.kind];
}

/** How sure the number is: the colour goes with a word and never alone. */
export function proofColour(proof: Caller['proof']): string {
  return { nobody: 'gray', 'number-disputed': 'red', 'number-claimed': 'orange', 'number-attested': 'teal' }[proof];
}
