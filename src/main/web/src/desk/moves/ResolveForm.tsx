import { api, own } from '../../api/client';
import { told, type Failure } from '../../api/failure';
import { useWords } from '../../i18n/Language';
import { useDeskAction } from '../useDeskAction';
import { WordsForm } from './WordsForm';

const MAX = 500;

/** Closes the case with what was done. */
export function ResolveForm({ number, onLeave }: { number: string; onLeave: () => void }) {
  const words = useWords();
  const no = (failure: Failure) => (failure.status === 409 ? words.wrapUp.already : words.matters.failed);
  const send = useDeskAction((text: string) => told(api.POST('/api/cases/{number}/resolve', { params: { path: { number }, ...own }, body: { outcome: text } })), no);
  return (
    <WordsForm
      name={`resolve.${number}`}
      label={words.acts.outcome}
      max={MAX}
      send={words.acts.resolve}
      onSend={send.mutateAsync}
      onLeave={onLeave}
    />
  );
}
