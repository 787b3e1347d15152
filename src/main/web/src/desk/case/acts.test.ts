import { expect, test } from 'vitest';
import { offered } from './acts';

test('a resolved case can be reopened wherever it is shown', () => {
  for (const place of ['desk', 'call', 'beside'] as const) {
    expect(offered(place, true)).toContain('reopen');
    expect(offered(place, false)).not.toContain('reopen');
  }
});

test('the notes and the outcome of a call are not asked for twice', () => {
  expect(offered('call', false)).toEqual(['promise', 'handOver']);
  expect(offered('beside', false)).toEqual(offered('desk', false));
});
