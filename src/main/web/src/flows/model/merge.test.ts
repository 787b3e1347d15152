import { expect, test } from 'vitest';
import { sampleFlow } from './fixtures';
import { matters, merged, wished } from './merge';
import { outline } from './outline';
import { pathOf } from './path';

const base = sampleFlow();
const mine = { ...base, steps: { ...base.steps, bye: { kind: 'goodbye' as const, prompt: { en: 'See you.' } } } };
const theirs = {
  ...base,
  name: 'Front door',
  steps: { ...base.steps, bye: { kind: 'goodbye' as const, prompt: { en: 'So long.' } }, billing: { kind: 'connect' as const, team: 'billing' } },
};

test('a merge knows who changed what since the common base', () => {
  expect(matters(base, mine, theirs).map(({ id, changed }) => [id, changed])).toEqual([['', 'theirs'], ['billing', 'theirs'], ['bye', 'both']]);
});

test('left alone, a merge takes what either changed, and mine where both did', () => {
  const whole = merged(base, mine, theirs, wished);
  expect(whole.name).toBe('Front door');
  expect(whole.steps['billing']).toEqual({ kind: 'connect', team: 'billing' });
  expect(whole.steps['bye']).toEqual({ kind: 'goodbye', prompt: { en: 'See you.' } });
});

test('a step that only I removed stays removed, and one they added stays', () => {
  const { lonely: _, ...rest } = base.steps;
  const added = { ...base, steps: { ...base.steps, fresh: { kind: 'say' as const, prompt: {} } } };
  expect(Object.keys(merged(base, { ...base, steps: rest }, added, wished).steps)).toEqual(['welcome', 'reason', 'billing', 'support', 'bye', 'fresh']);
});

test('the same flow in another order of its fields is no difference', () => {
  const turned = JSON.parse(JSON.stringify(base), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value) as typeof base;
  expect(matters(base, base, turned)).toEqual([]);
});

test('the outline tells each step once and mentions it afterwards', () => {
  const lines = outline(base).map(({ step, depth, mention }) => `${'-'.repeat(depth)}${step}${mention ? '*' : ''}`);
  expect(lines).toEqual(['welcome', '-reason', '--billing', '---bye', '--welcome*', '--bye*', 'support', '-*', 'lonely', '-bye*']);
  expect(outline(base, new Set(['reason'])).map(({ step }) => step)).toEqual(['welcome', 'reason', 'support', '', 'lonely', 'bye']);
});

test('a call lights the links it took, and none where it stayed', () => {
  const { steps, links } = pathOf(base, ['welcome', 'reason', 'reason', 'billing']);
  expect([...links]).toEqual(['welcome>next', 'reason>choices/0']);
  expect(steps.has('billing')).toBe(true);
});
