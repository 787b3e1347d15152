import { useEffect, useRef, useState } from 'react';
import { api, own } from '../../api/client';
import { told } from '../../api/failure';
import { Autosave, type Keeping } from '../../drafts/autosave';
import { draft, dropDraft, keepDraft } from '../../drafts/drafts';

/** The notes of one call: what is typed here wins until the house has it, else what the house has. */
export function useNotes(call: string, fromHouse: string) {
  const name = `notes.${call}`;
  const [words, setWords] = useState(() => draft(name) ?? fromHouse);
  const [keeping, setKeeping] = useState<Keeping>('saved');
  const [autosave] = useState(
    () =>
      new Autosave({
        send: (text) => told(api.PUT('/api/desk/calls/{id}/notes', { params: { path: { id: call }, ...own }, body: { text } })).then(() => undefined),
        keepHere: (text) => keepDraft(name, text),
        dropHere: () => dropDraft(name),
        tell: setKeeping,
      }),
  );
  const left = useRef(draft(name));
  useEffect(() => {
    // Words left here by a page that was closed before the house had them.
    if (left.current !== undefined) {
      autosave.type(left.current);
      left.current = undefined;
    }
    return () => void autosave.flush();
  }, [autosave]);
  useEffect(() => {
    if (autosave.settled) {
      setWords(fromHouse);
    }
  }, [autosave, fromHouse]);
  const write = (text: string) => {
    setWords(text);
    autosave.type(text);
  };
  return { words, write, keeping, flush: () => autosave.flush() };
}
