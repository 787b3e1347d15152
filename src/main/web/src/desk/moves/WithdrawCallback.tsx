import { Button } from '@mantine/core';
import { useState } from 'react';
import { api, own } from '../../api/client';
import { told, type Failure } from '../../api/failure';
import { useWords } from '../../i18n/Language';
import { useDeskAction } from '../useDeskAction';
import { WordsForm } from './WordsForm';

const MAX_WHY = 500;

/** Calls nobody back, and says why. */
export function WithdrawCallback({ id }: { id: string }) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const no = (failure: Failure) => (failure.status === 409 ? words.matters.withdrawn : words.matters.failed);
  const withdraw = useDeskAction((why: string) => told(api.POST('/api/callbacks/{id}/withdraw', { params: { path: { id }, ...own }, body: { why } })), no);
  return asking ? (
    <WordsForm
      name={`withdraw.${id}`}
      label={words.matters.withdrawWhy}
      max={MAX_WHY}
      send={words.matters.withdraw}
      onSend={withdraw.mutateAsync}
      onLeave={() => setAsking(false)}
    />
  ) : (
    <Button size="xs" variant="default" onClick={() => setAsking(true)}>{words.matters.withdraw}</Button>
  );
}
