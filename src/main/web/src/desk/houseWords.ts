import type { Schema } from '../api/client';
import type { Words } from '../i18n/en';

/** A sentence the house wrote, in the reader's language; what people wrote stays as it was. */
export function houseWords(text: string, parts: Schema['Parts'], words: Words): string {
  if (parts.code === 'words') {
    return text;
  }
  const sentence: string | ((...given: string[]) => string) = words.house[parts.code];
  return typeof sentence === 'string' ? sentence : sentence(...parts.with);
}
