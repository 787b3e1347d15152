import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { api, own } from '../../api/client';
import { told, type Failure } from '../../api/failure';
import { useWords } from '../../i18n/Language';
import { WordsForm } from '../moves/WordsForm';
import { useColleagues } from '../room/useColleagues';
import { useDeskAction } from '../useDeskAction';

const MAX_WHY = 2_000;

/** A supervisor gives the case to somebody at once, whoever was asked before. */
export function AssignForm({ number, onLeave }: { number: string; onLeave: () => void }) {
  const all = useWords();
  const words = all.openHandOvers;
  const colleagues = (useColleagues().data ?? []).filter(({ teams }) => teams.length > 0);
  const [to, setTo] = useState('');
  const [missing, setMissing] = useState(false);
  const no = (failure: Failure) => (failure.status === 422 ? words.unfit : failure.status === 409 ? words.over : all.matters.failed);
  const assign = useDeskAction((why: string) => told(api.POST('/api/cases/{number}/assign', { params: { path: { number }, ...own }, body: { to, why } })), no);
  const send = (why: string) => {
    setMissing(to === '');
    return to === '' ? Promise.reject(new Error(all.acts.toNobody)) : assign.mutateAsync(why);
  };
  return (
    <WordsForm name={`assign.${number}`} label={words.why} max={MAX_WHY} send={words.giveNow} onSend={send} onLeave={onLeave}>
      <NativeSelect
        autoFocus label={all.acts.to} value={to} error={missing && to === '' ? all.acts.toNobody : undefined}
        data={[{ value: '', label: all.acts.toNobody }, ...colleagues.map((one) => ({ value: one.agent, label: one.name }))]}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
    </WordsForm>
  );
}
