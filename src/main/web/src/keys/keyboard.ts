/** Whether a key pressed there is part of a text somebody writes. */
export function isTyping(target: { tagName?: string; isContentEditable?: boolean; type?: string } | null): boolean {
  const tag = target?.tagName?.toLowerCase();
  const silent = ['button', 'checkbox', 'radio', 'submit', 'reset'];
  return target?.isContentEditable === true || tag === 'textarea' || tag === 'select' || (tag === 'input' && !silent.includes(target?.type ?? ''));
}

export type Press = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean };

/** A press in the spelling bindings use: `a`, `?`, `mod+enter`, `mod+shift+y`. */
export function spelled(press: Press): string {
  const key = press.key.toLowerCase();
  const mod = press.ctrlKey || press.metaKey;
  const shift = press.shiftKey && (mod || key.length > 1);
  return [mod ? 'mod' : '', press.altKey ? 'alt' : '', shift ? 'shift' : '', key].filter((part) => part !== '').join('+');
}

/** Whether a binding is a bare letter or sign, which must be dead while typing and can be switched off. */
export const isSingle = (keys: string) => !keys.includes('mod+') && !keys.includes('alt+');

/** Whether a text field needs this binding for its own text: there it keeps it. */
export const ofText = (keys: string) => keys === 'mod+a';

/** How a binding is shown on buttons and in the sheet: `Ctrl Shift Y`, `G D`. */
export function shown(keys: string): string {
  return keys
    .split(/[+ ]/u)
    .map((part) => ({ mod: 'Ctrl', shift: 'Shift', enter: 'Enter' })[part] ?? part.toUpperCase())
    .join(' ');
}
