import { expect, test } from 'vitest';
import { numberDraft, numberPart } from './numberPart';

const onFile = { number: '+16195550199', revision: '0', name: 'Main line', flow: 'main', 'flow-name': 'Main line', published: true, 'duty-line': '+16195550100' };

test('only what was changed is sent', () => {
  const draft = numberDraft(onFile);
  expect(numberPart(draft, draft)).toEqual({});
  expect(numberPart({ ...draft, flow: 'other' }, draft)).toEqual({ flow: 'other' });
});

test('an emptied duty line is taken away, a written one is sent without its blanks', () => {
  const draft = numberDraft(onFile);
  expect(numberPart({ ...draft, dutyLine: ' ' }, draft)).toEqual({ 'duty-line': null });
  expect(numberPart({ ...draft, dutyLine: '+1 (619) 555-0150' }, draft)).toEqual({ 'duty-line': '+16195550150' });
});
