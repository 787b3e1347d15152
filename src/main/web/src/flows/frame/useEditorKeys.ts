import { useEffect } from 'react';
import { useWords } from '../../i18n/Language';
import { isTyping } from '../../keys/keyboard';
import { useKey } from '../../keys/Keys';
import { useEditor } from '../store/Editor';
import { useActs } from '../store/useActs';

/** The editor's keys. Those that a text field needs itself do nothing here while somebody types. */
export function useEditorKeys(): void {
  const words = useWords().flows.bar;
  const { board, view } = useEditor();
  const acts = useActs();
  useKey('mod+z', words.undo, board.undo);
  useKey('mod+shift+z', words.redo, board.redo);
  useKey('mod+y', words.redo, board.redo);
  useKey('mod+f', words.find, () => view.set({ finding: true }));
  useKey('mod+d', words.duplicate, acts.duplicate);
  useKey('mod+a', words.selectAll, acts.selectAll);
  useKey('alt+t', words.tidy, () => void acts.tidy());
  useKey('p', words.problems, () => view.toggle('findings'));
  useKey('r', words.test, () => view.toggle('test'));
  useEffect(() => {
    // The browser gives the clipboard by itself with its own copy and paste, without asking for leave.
    const ours = (event: ClipboardEvent) => !isTyping(event.target as HTMLElement) && (getSelection()?.toString() ?? '') === '';
    const copy = (event: ClipboardEvent) => {
      const text = ours(event) ? acts.copy() : undefined;
      if (text !== undefined) {
        event.clipboardData?.setData('text/plain', text);
        event.preventDefault();
        if (event.type === 'cut') {
          acts.remove();
        }
      }
    };
    const paste = (event: ClipboardEvent) => {
      if (ours(event) && acts.paste(event.clipboardData?.getData('text/plain') ?? '')) {
        event.preventDefault();
      }
    };
    document.addEventListener('copy', copy);
    document.addEventListener('cut', copy);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('copy', copy);
      document.removeEventListener('cut', copy);
      document.removeEventListener('paste', paste);
    };
  }, [acts]);
}
