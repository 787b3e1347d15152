import { expect, test } from 'vitest';
import { noteDeed } from './useNoteKeys';

const press = (key: string, shiftKey = false) => ({ key, shiftKey });

test('in the text of a note every key is its own, but Escape leaves it', () => {
  expect(['Delete', 'Backspace', 'Enter', 'ArrowUp'].map((key) => noteDeed(press(key, true), true, false))).toEqual([undefined, undefined, undefined, undefined]);
  expect(noteDeed(press('Escape'), true, false)).toBe('leave');
});

test('a note that has the keyboard is written, moved and removed', () => {
  expect(noteDeed(press('Enter'), false, true)).toBe('write');
  expect(noteDeed(press('ArrowLeft', true), false, true)).toEqual({ x: -22, y: 0 });
  expect(noteDeed(press('Delete'), false, true)).toBe('remove');
  expect(noteDeed(press('Backspace'), false, true)).toBe('remove');
});

test('Enter on the button of a note is the button’s', () => {
  expect(noteDeed(press('Enter'), false, false)).toBeUndefined();
});
