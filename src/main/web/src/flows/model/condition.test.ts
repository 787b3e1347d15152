import { expect, test } from 'vitest';
import { aboutFact, asks, shapeOf, spelt, typedValue, valueFor } from './condition';
import type { Condition } from './document';

const OPEN: Condition = { fact: 'case.open', is: true };
const CALLS: Condition = { fact: 'case.calls-7d', 'at-least': 3 };

/** As a form takes a condition apart, and as it puts it together again when nothing was changed. */
function throughTheForm(condition: Condition): Condition {
  const shape = shapeOf(condition);
  switch (shape.as) {
    case 'fact':
      return asks(shape.fact, shape.by, shape.value);
    case 'group':
      return { [shape.of]: shape.parts.map(throughTheForm) } as unknown as Condition;
    case 'not':
      return { not: throughTheForm(shape.part) };
    case 'strange':
      return condition;
  }
}

const deep = (levels: number): Condition => (levels === 0 ? OPEN : { any: [{ not: deep(levels - 1) }, CALLS] });

test.each<[string, unknown]>([
  ['a fact', OPEN], ['a bound', CALLS], ['a number as a value', { fact: 'a', is: 5 }], ['values with commas', { fact: 'a', in: ['b, c', 7, false] }], ['known', { fact: 'a', known: false }],
  ['groups in groups', { all: [OPEN, { any: [CALLS, { not: { all: [OPEN] } }] }] }], ['a double no', { not: { not: OPEN } }], ['twenty levels', deep(20)], ['an empty group', { all: [] }],
  ['two comparisons', { fact: 'a', is: 'b', 'is-not': 'c' }], ['a key of later', { fact: 'a', like: '%b' }], ['a text for a bound', { fact: 'a', 'at-least': '3' }], ['nothing', null], ['a list', [OPEN]],
])('a condition survives the form: %s', (_, condition) => {
  const before = JSON.stringify(condition);
  expect(JSON.stringify(throughTheForm(condition as Condition))).toBe(before);
  expect(spelt(condition as Condition)).not.toBe('');
});

test('what no flow file says is strange, and spelt as it stands', () => {
  expect(shapeOf({ fact: 'a', like: '%b' })).toEqual({ as: 'strange' });
  expect(spelt({ fact: 'a', like: '%b' } as unknown as Condition)).toBe('{"fact":"a","like":"%b"}');
});

test('a group within a group is spelt so that one sees where it ends', () => {
  expect(spelt({ all: [OPEN, { any: [CALLS, { not: OPEN }] }] })).toBe('case.open = true & (case.calls-7d ≥ 3 | ¬ (case.open = true))');
});

test('changing one part leaves the others what they were', () => {
  expect(aboutFact({ fact: 'a', is: 5 }, 'b')).toEqual({ fact: 'b', is: 5 });
  expect(typedValue('5', [5, 'x'])).toBe(5);
  expect(typedValue('x, y', [5])).toBe('x, y');
  expect(typedValue('true')).toBe(true);
  expect(valueFor('in', 5)).toEqual([5]);
  expect(valueFor('is', ['b', 'c'])).toBe('b');
  expect(valueFor('at-least', '3')).toBe(3);
  expect(valueFor('is', false)).toBe('');
});
