import { expect, test } from 'vitest';
import { SILENCE, type Leg, type Telephones } from '../exchange/fold';
import { callAt, calledElsewhere, dialled, picked, WITHHELD, type Handset } from './handsets';

const DANA = { name: 'Dana Fraser', number: '+16195550142', language: 'en' };
const PETER = { name: 'Peter Voss', number: '+16195550143', language: 'en' };
const dana: Handset = { id: 'h1', ...DANA, leg: 'CA1' };
const leg = (sid: string, phone: string, status: Leg['status'], incoming = false): Leg => ({
  sid, phone, status, incoming, from: phone, parameters: {}, ended: '', since: 0, recording: 0, lines: [],
});
const calls = (...legs: Leg[]): Telephones => ({ ...SILENCE, legs: Object.fromEntries(legs.map((one) => [one.sid, one])) });

test('an idle telephone changes hands, a busy one stays and another is put beside it', () => {
  expect(picked([dana], 'h1', PETER, SILENCE, 'h2').table).toEqual([{ id: 'h1', ...PETER, leg: '' }]);
  const busy = picked([dana], 'h1', PETER, calls(leg('CA1', DANA.number, 'in-call')), 'h2');
  expect(busy.table.map(({ name }) => name)).toEqual(['Dana Fraser', 'Peter Voss']);
  expect(busy.held).toBe('h2');
});

test('somebody who is on the table is not put there twice', () => {
  const both = [dana, { id: 'h2', ...PETER, leg: '' }];
  expect(picked(both, 'h1', PETER, SILENCE, 'h3')).toEqual({ table: both, held: 'h2' });
});

test('two withheld callers are two people', () => {
  const hidden: Handset = { id: 'h1', ...WITHHELD, leg: 'CA1' };
  expect(picked([hidden], 'h1', WITHHELD, calls(leg('CA1', '', 'in-call')), 'h2').table).toHaveLength(2);
});

test('a telephone shows the call that is on, else the one before', () => {
  expect(callAt(dana, calls(leg('CA1', DANA.number, 'over'), leg('CA2', DANA.number, 'ringing', true)))?.sid).toBe('CA2');
  expect(callAt(dana, calls(leg('CA1', DANA.number, 'over')))?.sid).toBe('CA1');
});

test('a mobile that rings is put on the table once, browsers never', () => {
  const telephones = calls(leg('CA2', '+16195550111', 'ringing', true), leg('CA3', '+16195550111', 'ringing', true), leg('CA4', 'client:maria', 'ringing', true));
  expect(calledElsewhere([dana], telephones).map(({ sid }) => sid)).toEqual(['CA2']);
  expect(calledElsewhere([{ ...dana, number: '+16195550111' }], telephones)).toEqual([]);
});

test('a number may be typed as people write it', () => {
  expect(dialled('(619) 555-0177')).toBe('+16195550177');
  expect(dialled('+34 600 123 456')).toBe('+34600123456');
  expect(dialled('12')).toBeUndefined();
});
