import { api, own } from '../../api/client';
import { told, type Failure } from '../../api/failure';
import { useWords } from '../../i18n/Language';
import { useDeskAction } from '../useDeskAction';
import { WordsForm } from './WordsForm';

const MAX = 20_000;
export const noteDraft = (number: string) => `case-note.${number}`;

/** Writes into the case. What is typed survives a reload until it is added. */
export function AddNote({ number, onLeave }: { number: string; onLeave: () => void }) {
  const words = useWords();
  const no = (failure: Failure) => (failure.status === 404 ? words.case.missing : words.matters.failed);
  const send = useDeskAction((text: string) => told(api.POST('/api/cases/{number}/notes', { params: { path: { number }, ...own }, body: { text: text } })), no);
  return (
    <WordsForm
      name={noteDraft(number)}
      label={words.acts.notePlaceholder}
      hint={words.acts.noteKept}
      max={MAX}
      rows={3}
      send={words.acts.addNote}
      onSend={send.mutateAsync}
      onLeave={onLeave}
    />
  );
}
