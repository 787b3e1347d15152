import { expect, test } from 'vitest';
import { EventParser } from './events';

test('an event is read however it was cut on the way', () => {
  const parser = new EventParser();
  expect(parser.push('retry: 2000\n\nid: 7\nevent: chan').map(({ kind }) => kind)).toEqual(['message']);
  expect(parser.push('ged\ndata: {"changed"')).toEqual([]);
  expect(parser.push(':["me"]}\n\n')).toEqual([{ kind: 'changed', id: '7', content: '{"changed":["me"]}' }]);
});

test('a heartbeat is a comment', () => {
  expect(new EventParser().push(':hb\n\n:unseen\n\n')).toEqual([
    { kind: 'comment', id: '', content: 'hb' },
    { kind: 'comment', id: '', content: 'unseen' },
  ]);
});
