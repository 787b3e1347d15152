import { expect, test } from 'vitest';
import { isSingle, isTyping, shown, spelled } from './keyboard';

const press = (key: string, more = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more });

test('letters typed into a field are not keys', () => {
  expect(isTyping({ tagName: 'TEXTAREA' })).toBe(true);
  expect(isTyping({ tagName: 'INPUT', type: 'email' })).toBe(true);
  expect(isTyping({ tagName: 'DIV', isContentEditable: true })).toBe(true);
  expect(isTyping({ tagName: 'INPUT', type: 'checkbox' })).toBe(false);
  expect(isTyping({ tagName: 'BUTTON' })).toBe(false);
});

test('a press is spelled the same on every keyboard', () => {
  expect(spelled(press('A', { shiftKey: true }))).toBe('a');
  expect(spelled(press('?', { shiftKey: true }))).toBe('?');
  expect(spelled(press('y', { ctrlKey: true, shiftKey: true }))).toBe('mod+shift+y');
  expect(spelled(press('Enter', { metaKey: true }))).toBe('mod+enter');
});

test('keys are shown as they are printed', () => {
  expect(shown('mod+shift+y')).toBe('Ctrl Shift Y');
  expect(shown('g d')).toBe('G D');
  expect(isSingle('g d')).toBe(true);
  expect(isSingle('mod+enter')).toBe(false);
});
