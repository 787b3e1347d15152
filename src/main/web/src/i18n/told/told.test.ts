import { expect, test } from 'vitest';
import { en } from '../en';
import { es } from '../es';
import codes from './codes.json';

const families = Object.keys(codes) as (keyof typeof codes)[];

test.each([['en', en], ['es', es]] as const)('every sentence the house can send has words in %s, with its gaps', (_, words) => {
  for (const family of families) {
    const known: Record<string, string | ((...given: string[]) => string)> = words.told[family];
    expect(Object.keys(known).sort()).toEqual(Object.keys(codes[family]).sort());
    for (const [code, gaps] of Object.entries<number>(codes[family])) {
      const sentence = known[code];
      // A sentence may say less than the house's, but asks for nothing it is not given.
      expect(typeof sentence === 'function' ? sentence.length : 0, code).toBeLessThanOrEqual(gaps);
    }
  }
});
