import { expect, test } from 'vitest';
import { sampleFlow } from '../model/fixtures';
import { keyed, mostKeys, onlyKeys } from './keying';

const flow = sampleFlow({
  order: { kind: 'ask', fact: 'order', digits: { min: 3, max: 8 }, prompt: {} },
  any: { kind: 'ask', fact: 'any', input: 'digits-or-speech', prompt: {} },
  why: { kind: 'ask', fact: 'why', input: 'speech', prompt: {} },
});

/** What a caller sends who presses these keys one after the other. */
function pressed(keys: string, most: number): string[] {
  const sent: string[] = [];
  let before = '';
  for (const key of keys) {
    const next = keyed(before, key, most);
    before = 'waits' in next ? next.waits : '';
    sent.push(...('sent' in next ? [next.sent] : []));
  }
  return sent;
}

test('a number is one answer, ended by pound or by its last digit', () => {
  const most = mostKeys(flow, 'order');
  expect(pressed('482#', most)).toEqual(['482']);
  expect(pressed('12345678', most)).toEqual(['12345678']);
  expect(pressed('0#', most)).toEqual(['0']);
  expect(pressed('48', most)).toEqual([]);
});

test('a key of a menu is an answer at once, pound too', () => {
  expect(pressed('12#', mostKeys(flow, 'reason'))).toEqual(['1', '2', '#']);
  expect(mostKeys(flow, 'why')).toBe(1);
  expect(mostKeys(flow, '')).toBe(1);
});

test('where nothing says how long an answer is, it may be as long as the house takes', () => {
  expect(mostKeys(flow, 'any')).toBe(32);
  expect(mostKeys(flow, 'identify/order')).toBe(32);
  expect(pressed('#', 32)).toEqual(['#']);
});

test('a typed number loses what is no key', () => {
  expect(onlyKeys('48-2 1#', 3)).toBe('482');
});
