import { afterEach, expect, test, vi } from 'vitest';
import { Failure } from '../../api/failure';
import { flowsApi } from './api';
import { publish } from './publishing';

const offline = () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));

afterEach(() => vi.unstubAllGlobals());

test('without an answer a publish says nothing of the browser’s', async () => {
  offline();
  const answer = await publish('main', 3, 'greet');
  expect(answer).toMatchObject({ no: expect.any(Failure) as Failure, scripts: [] });
  expect('no' in answer && answer.no).toMatchObject({ kind: 'unreachable', passing: true, message: '' });
});

test('nor does any other question', async () => {
  offline();
  await expect(flowsApi.list()).rejects.toMatchObject({ kind: 'unreachable', message: '' });
});
