import { expect, test } from 'vitest';
import { sampleFlow } from '../model/fixtures';
import { keepNotCarried, notCarriedInto, stepOf } from './carried';
import { placeOf, readFlow } from './flowFile';

function storage(): Storage {
  const held = new Map<string, string>();
  return { length: 0, clear: () => held.clear(), key: () => null, getItem: (key) => held.get(key) ?? null, setItem: (key, value) => void held.set(key, value), removeItem: (key) => void held.delete(key) };
}

test('what was not carried over stays until it is dismissed', () => {
  const keep = storage();
  const list = [{ widget: 'pay', type: 'capture-payments', why: 'No payments here.', parts: [] }];
  keepNotCarried('front', list, keep);
  expect(notCarriedInto('front', keep)).toEqual(list);
  expect(notCarriedInto('other', keep)).toEqual([]);
  keepNotCarried('front', [], keep);
  expect(notCarriedInto('front', keep)).toEqual([]);
});

test('what was kept and is no list is nothing', () => {
  const keep = storage();
  keep.setItem('onetouch.flow-import.front', '[{"widget": 3}, 4]');
  expect(notCarriedInto('front', keep)).toEqual([]);
  keep.setItem('onetouch.flow-import.front', '[{');
  expect(notCarriedInto('front', keep)).toEqual([]);
});

test('a widget leads to the step it became, if any', () => {
  const flow = sampleFlow({ 'main-menu': { kind: 'goodbye', prompt: {} } });
  expect(stepOf('billing', flow)).toBe('billing');
  expect(stepOf('Main Menu', flow)).toBe('main-menu');
  expect(stepOf('payment', flow)).toBeUndefined();
});

test('a flow file is read whole', () => {
  expect(readFlow(JSON.stringify(sampleFlow()))).toEqual({ document: sampleFlow() });
});

test('what is no flow file is refused, with the place where it stops being one', () => {
  expect(readFlow(' ')).toMatchObject({ why: 'empty' });
  expect(readFlow('{\n  "format": 1,\n  oops\n}')).toEqual({ why: 'json', line: 3, column: 3 });
  expect(readFlow('{"states": []}')).toMatchObject({ why: 'not-flow' });
  expect(readFlow('{"steps": {"a": 1}, "languages": []}')).toMatchObject({ why: 'not-flow' });
  expect(readFlow(JSON.stringify({ ...sampleFlow(), format: 2 }))).toMatchObject({ why: 'format' });
});

test('the place of an error is found however the browser says it', () => {
  expect(placeOf('JSON.parse: expected value at line 2 column 5 of the JSON data', '')).toEqual({ line: 2, column: 5 });
  expect(placeOf('Unexpected token o in JSON at position 4', '{\n  oops')).toEqual({ line: 2, column: 3 });
  expect(placeOf('Unexpected end of JSON input', '{\n')).toEqual({ line: 2, column: 1 });
});
