import { expect, test } from 'vitest';
import { en } from '../en';
import { es } from '../es';

test('one change is one, in both languages', () => {
  expect([0, 1, 2].map(en.premises.directory.loaded)).toEqual(['Nothing was new: 0 changes.', 'Loaded: 1 change.', 'Loaded: 2 changes.']);
  expect([0, 1, 2].map(es.premises.directory.loaded)).toEqual(['No había nada nuevo: 0 cambios.', 'Cargado: 1 cambio.', 'Cargado: 2 cambios.']);
});
