import { expect, test } from 'vitest';
import { Failure } from '../../api/failure';
import { en } from '../en';
import { es } from '../es';
import { noIn, refusedIn, toldIn } from './toldIn';

test('a sentence is said in the reader’s language, with its reason behind it', () => {
  expect(toldIn(es, 'verifier', 'office is closed', [{ code: 'closed', with: ['office'] }])).toEqual({ words: 'office está cerrado' });
  expect(toldIn(es, 'happening', 'The caller waits (Nobody is signed in).', [{ code: 'waits', with: [] }, { code: 'why-nobody', with: [] }]).words)
    .toBe('Quien llama espera (nadie está conectado)');
});

test('what these pages do not know stays English, and is marked as such', () => {
  expect(toldIn(es, 'verifier', 'a newer finding', [{ code: 'of-tomorrow', with: [] }])).toEqual({ words: 'a newer finding', lang: 'en' });
  expect(refusedIn(es, 'found a moon; accepted: a sun', [{ code: 'found-text', with: ['m'] }, { code: 'of-tomorrow', with: [] }])).toEqual({ words: 'found a moon; accepted: a sun', lang: 'en' });
  expect(refusedIn(es, 'as somebody wrote it', [])).toEqual({ words: 'as somebody wrote it', lang: 'en' });
});

test('what was found and what is accepted are one sentence, after the place where it stands', () => {
  const parts = [{ code: 'at-place', with: ['2', '5'] }, { code: 'found-text', with: ['x'] }, { code: 'takes-email', with: [] }];
  expect(refusedIn(en, '', parts).words).toBe('Line 2, column 5: Found “x”; accepted: an e-mail address.');
  expect(refusedIn(es, '', parts.slice(1)).words).toBe('Ahora: «x». Se espera: una dirección de correo electrónico.');
});

test('of a failure, what is wrong with a field comes before that something is', () => {
  const wrong = [{ pointer: '/name', detail: 'is missing', parts: [{ code: 'missing', with: [] }] }];
  expect(noIn(es, new Failure('bad-body', 400, 'is missing', 0, Number.NaN, wrong))).toBe('Falta');
  expect(noIn(es, new Failure('not-now', 409, 'It was decided before.', 0, Number.NaN, [], [{ code: 'decided', with: [] }]))).toBe('Ya estaba decidido.');
  expect(noIn(es, 'out of order')).toBe('out of order');
});

test('what a browser says of a lost line is never shown, what the house says of itself is', () => {
  expect(noIn(es, new TypeError('Failed to fetch'))).toBe(es.premises.down);
  expect(noIn(es, new Failure('unreachable', 0, 'Failed to fetch', 0))).toBe(es.premises.down);
  expect(noIn(es, new Failure('unreadable', 502, '', 0))).toBe(es.premises.down);
  expect(noIn(es, new Failure('store-away', 503, 'The store cannot be asked at the moment. Try again shortly.', 0, Number.NaN, [], [{ code: 'store-away', with: [] }])))
    .toBe('Ahora mismo no se puede consultar el almacén. Inténtelo enseguida.');
});
