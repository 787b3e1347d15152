import { expect, test } from 'vitest';
import { Failure } from '../../api/failure';
import { wrongAt, wrongElsewhere } from './wrongAt';

const failure = new Failure('bad-body', 400, '', 0, Number.NaN, [
  { pointer: '/teams/0', detail: 'no such team' },
  { pointer: '/phone', detail: 'not a number' },
  { pointer: '', detail: 'not like this' },
]);

test('a refusal stands at its field, or at the field it lies below', () => {
  expect(wrongAt(failure, '/phone')?.detail).toBe('not a number');
  expect(wrongAt(failure, '/teams')?.detail).toBe('no such team');
  expect(wrongAt(failure, '/team')).toBeUndefined();
  expect(wrongAt(undefined, '/phone')).toBeUndefined();
});

test('what has no field is told all the same', () => {
  expect(wrongElsewhere(failure, ['/phone', '/teams']).map(({ detail }) => detail)).toEqual(['not like this']);
});
