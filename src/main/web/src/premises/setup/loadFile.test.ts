import { expect, test } from 'vitest';
import { outcome } from './loadFile';

const refused = (status: number) => new Response(null, { status });

test('a wrong file is told line by line, and is no failure of ours', () => {
  const refusals = [{ line: 4, column: 3, pointer: '/hours/0', found: '"9"', accepted: 'a span' }];
  expect(outcome(refused(400), { type: 'urn:onetouch:problem:bad-directory', refusals })).toEqual({ refusals, reasons: [], parts: [] });
  expect(outcome(refused(409), { reasons: ['The team is used.'] })).toEqual({ refusals: [], reasons: ['The team is used.'], parts: [] });
});

test('what is loaded says how much changed', () => {
  const loaded = { changes: 3, published: [], remarks: [] };
  expect(outcome(new Response('{}', { status: 200 }), loaded)).toEqual({ loaded });
});

test('everything else is a failure', () => {
  expect(() => outcome(refused(503), { type: 'urn:onetouch:problem:unavailable', detail: '' })).toThrow();
  expect(() => outcome(refused(500), undefined)).toThrow();
});
