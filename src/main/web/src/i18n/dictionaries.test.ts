import { expect, test } from 'vitest';
import { en } from './en';
import { es } from './es';

type Leaf = { key: string; words: unknown };

function leaves(tree: object, above = ''): Leaf[] {
  return Object.entries(tree).flatMap(([name, value]: [string, unknown]) => {
    const key = above === '' ? name : `${above}.${name}`;
    return typeof value === 'object' && value !== null ? leaves(value, key) : [{ key, words: value }];
  });
}

const said = ({ words }: Leaf) => (typeof words === 'function' ? String(words('Ana', 2)) : String(words));

test('every language says everything', () => {
  expect(leaves(es).map(({ key }) => key).sort()).toEqual(leaves(en).map(({ key }) => key).sort());
});

test('no sentence is empty, and sentences with a gap fill it', () => {
  for (const leaf of [...leaves(en), ...leaves(es)]) {
    expect(said(leaf).trim(), leaf.key).not.toBe('');
    if (typeof leaf.words === 'function') {
      expect(said(leaf), leaf.key).toContain('Ana');
    }
  }
});

test('languages differ where a reader would notice', () => {
  const english = new Map(leaves(en).map((leaf) => [leaf.key, said(leaf)]));
  const same = leaves(es).filter((leaf) => english.get(leaf.key) === said(leaf)).map(({ key }) => key);
  expect(same).toEqual(['brand']);
});
