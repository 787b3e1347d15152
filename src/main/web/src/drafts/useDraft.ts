import { useCallback, useState } from 'react';
import { draft, dropDraft, keepDraft } from './drafts';

/** A text field whose words survive a reload until they are dropped. */
export function useDraft(name: string): { words: string; write: (words: string) => void; drop: () => void } {
  const [words, setWords] = useState(() => draft(name) ?? '');
  const write = useCallback(
    (next: string) => {
      setWords(next);
      if (next === '') {
        dropDraft(name);
      } else {
        keepDraft(name, next);
      }
    },
    [name],
  );
  const drop = useCallback(() => {
    setWords('');
    dropDraft(name);
  }, [name]);
  return { words, write, drop };
}
