import { api, own } from '../../api/client';
import { told, type Failure } from '../../api/failure';
import { useWords } from '../../i18n/Language';
import { useDeskAction } from '../useDeskAction';
import { WordsForm } from './WordsForm';

const MAX = 500;

/** Opens a resolved case again, with the owner it had. */
export function ReopenForm({ number, onLeave }: { number: string; onLeave: () => void }) {
  const words = useWords();
  const no = (failure: Failure) => (failure.status === 404 ? words.case.missing : words.matters.failed);
  const send = useDeskAction((text: string) => told(api.POST('/api/cases/{number}/reopen', { params: { path: { number }, ...own }, body: { why: text } })), no);
  return (
    <WordsForm
      name={`reopen.${number}`}
      label={words.acts.reopenWhy}
      max={MAX}
      send={words.acts.reopen}
      onSend={send.mutateAsync}
      onLeave={onLeave}
    />
  );
}
