import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { api, own } from '../../api/client';
import { told, type Failure } from '../../api/failure';
import { useWords } from '../../i18n/Language';
import { useDesk } from '../useDesk';
import { useDeskAction } from '../useDeskAction';
import { WordsForm } from './WordsForm';

const MAX_NOTE = 2_000;

/** Holds the case out to a colleague with a note; it moves when they accept. */
export function HandOverForm({ number, onLeave }: { number: string; onLeave: () => void }) {
  const words = useWords();
  const team = useDesk().data?.desk.team ?? [];
  const [to, setTo] = useState('');
  const [missing, setMissing] = useState(false);
  const no = (failure: Failure) =>
    failure.kind === 'not-yours' ? words.acts.notYours : failure.kind === 'offered-already' ? words.acts.offeredAlready : words.matters.failed;
  const offer = useDeskAction((note: string) => told(api.POST('/api/cases/{number}/hand-over', { params: { path: { number }, ...own }, body: { to, note } })), no);
  const send = (note: string) => {
    setMissing(to === '');
    return to === '' ? Promise.reject(new Error(words.acts.toNobody)) : offer.mutateAsync(note);
  };
  const offered = team.map((one) => ({ value: one.agent, label: `${one.name} (${one.presence === 'away' ? words.activity.away : words.activity[one.activity]})` }));
  return (
    <WordsForm name={`hand-over.${number}`} label={words.acts.handOverNote} max={MAX_NOTE} send={words.acts.offer} onSend={send} onLeave={onLeave}>
      <NativeSelect
        autoFocus
        label={words.acts.to}
        description={words.acts.toHint}
        data={[{ value: '', label: words.acts.toNobody }, ...offered]}
        value={to}
        error={missing && to === '' ? words.acts.toNobody : undefined}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
    </WordsForm>
  );
}
