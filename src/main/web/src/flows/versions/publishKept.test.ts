import { afterEach, expect, test, vi } from 'vitest';
import { api } from '../../api/client';
import { publish } from '../data/publishing';
import { patchStep } from '../model/edits';
import { sampleDrawing } from '../model/fixtures';
import { Keeper, type Answer } from '../store/keeper';
import { publishKept } from './publishKept';

afterEach(() => vi.restoreAllMocks());

const first = sampleDrawing();
const second = patchStep('billing', 'team', 'billing')(first);
const draft = { document: second.document, layout: first.layout, revision: 8, by: 'Luis', at: '2026-05-04T10:00:00Z', 'not-saved': false };

function keeper(answer: Answer) {
  return new Keeper({ sendDraft: () => Promise.resolve(answer), sendLayout: () => Promise.resolve(answer), keepHere: () => undefined }, first, first, { revision: 3, savedAt: 1 });
}

function serverSays(status: number, error: object) {
  vi.spyOn(api, 'POST').mockResolvedValue({ error, response: new Response(null, { status }) } as never);
}

test('publishing after a colleague saved meets what they saved, so that both can be brought together', async () => {
  const one = keeper({ away: true });
  serverSays(409, { type: 'urn:onetouch:problem:stale-draft', title: '', status: 409, detail: 'Luis saved meanwhile.', draft });
  const answer = await publishKept(one, (revision) => publish('support', revision, 'why'));
  expect(answer).toMatchObject({ unkept: { state: 'stale' } });
  expect(one.now()).toMatchObject({ state: 'stale', theirs: { revision: 8, by: 'Luis', document: second.document, base: first.document } });
});

test('another no of the house leaves the draft as it stands', async () => {
  const one = keeper({ away: true });
  serverSays(409, { type: 'urn:onetouch:problem:not-publishable', title: '', status: 409, detail: 'A script goes wrong.', 'failed-scripts': [] });
  expect(await publishKept(one, (revision) => publish('support', revision, 'why'))).toMatchObject({ no: { kind: 'not-publishable' } });
  expect(one.now().state).toBe('saved');
});

test.each([['away', { away: true }], ['refused', { refused: 'Too large.' }]] as const)('what the server does not have (%s) is not published, and it is said why', async (state, answer) => {
  const one = keeper(answer);
  one.draw(second);
  const ask = vi.fn();
  expect(await publishKept(one, ask)).toMatchObject({ unkept: { state } });
  expect(ask).not.toHaveBeenCalled();
  one.stop();
});
