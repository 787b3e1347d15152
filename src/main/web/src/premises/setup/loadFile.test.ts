import { afterEach, expect, test, vi } from 'vitest';
import { loadFile, outcome } from './loadFile';

afterEach(() => vi.unstubAllGlobals());

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

test('a file whose letters cannot be read is not sent at all', async () => {
  const sent = vi.fn();
  vi.stubGlobal('fetch', sent);
  const latin = new File([new Uint8Array([0x4e, 0x75, 0xf1, 0x65, 0x7a])], 'directory.yaml');
  await expect(loadFile(latin)).rejects.toMatchObject({ kind: 'not-text' });
  await expect(loadFile(new File(['x'.repeat(2_000_000)], 'directory.yaml'))).rejects.toMatchObject({ kind: 'body-too-large' });
  expect(sent).not.toHaveBeenCalled();
});
