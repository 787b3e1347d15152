import { expect, test } from 'vitest';
import { en } from '../../i18n/en';
import { es } from '../../i18n/es';
import { wrapUp } from './sampleWrapUp';
import { wrapUpNews } from './wrapUpNews';

test('whoever listens hears that the call goes on without them', () => {
  expect(wrapUpNews(wrapUp({ 'still-going': true }), en))
    .toBe('Wrap-up after Dana Fraser. They are still on the line, with somebody else or waiting for somebody.');
  expect(wrapUpNews(wrapUp({ 'still-going': true }), es)).toBe('Cierre tras Dana Fraser. Sigue en la línea, con otra persona o esperando a alguien.');
});

test('a call that is over is only wrapped up', () => {
  expect(wrapUpNews(wrapUp({}), en)).toBe('Wrap-up after Dana Fraser');
});
