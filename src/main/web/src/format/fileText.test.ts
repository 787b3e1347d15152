import { expect, test } from 'vitest';
import { fileText } from './fileText';

const LATIN_1 = new Uint8Array([0x4e, 0x75, 0xf1, 0x65, 0x7a]);

test('a text in UTF-8 is read letter by letter', async () => {
  expect(await fileText(new Blob(['Núñez']), 100)).toEqual({ text: 'Núñez' });
});

test('what is not UTF-8 is refused, never read with letters lost', async () => {
  expect(await fileText(new Blob([LATIN_1]), 100)).toBe('not-text');
});

test('a file over the bound is not read', async () => {
  expect(await fileText(new Blob(['12345']), 4)).toBe('large');
});
