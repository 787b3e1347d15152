import type { Schema } from '../../api/client';
import { Failure } from '../../api/failure';
import type { Words } from '../en';

export type Parts = Schema['Sentences'];
export type Family = 'verifier' | 'studio' | 'happening';
/** @property lang of words that have none in the reader's language */
export type Said = { words: string; lang?: 'en' };

type Dictionary = Record<string, string | ((...given: string[]) => string)>;

function sentence(dictionary: Dictionary, part: Parts[number] | undefined): string | undefined {
  const known = part && dictionary[part.code];
  return typeof known === 'function' ? known(...part!.with) : known;
}

/** A sentence the house wrote, in the reader's language; in its English where a newer house says what these pages do not know. */
export function toldIn(words: Words, family: Family, english: string, parts: Parts | undefined): Said {
  const [what, why] = parts ?? [];
  const said = sentence(words.told[family], what);
  if (said === undefined) {
    return { words: english, lang: 'en' };
  }
  const because = sentence(words.told.house, why);
  return { words: because === undefined ? said : `${said} (${because})` };
}

/** Why something was refused: one sentence, or what was found and what is accepted, or both of these and where. */
export function refusedIn(words: Words, english: string, parts: Parts | undefined): Said {
  const all = (parts ?? []).map((part) => sentence(words.told.house, part));
  const said = all.filter((one) => one !== undefined);
  if (said.length === 0 || said.length < all.length) {
    return english === '' ? { words: '' } : { words: english, lang: 'en' };
  }
  const place = parts?.[0]?.code === 'at-place' ? `${said.shift() ?? ''}: ` : '';
  const [found = '', takes] = said;
  return { words: place + (takes === undefined ? found : words.told.found(found, takes)) };
}

/**
 * A "no" in one line, in the reader's language; what is wrong with a field or a line is more use than that something is. What a
 * browser or whoever stands before the house says of a lost line is nothing for a reader.
 */
export function noIn(words: Words, failure: unknown): string {
  if (typeof failure === 'string') {
    return failure;
  }
  if (!(failure instanceof Failure)) {
    return words.premises.down;
  }
  const first = failure.wrong[0];
  const said = first ? refusedIn(words, first.detail, first.parts).words : refusedIn(words, failure.message, failure.parts).words;
  return said === '' || (failure.passing && failure.parts.length === 0) ? words.premises.down : said;
}
