import { Button } from '@mantine/core';
import { useState } from 'react';
import { api, own } from '../../api/client';
import { told, type Failure } from '../../api/failure';
import { useWords } from '../../i18n/Language';
import { useDeskAction } from '../useDeskAction';
import { WordsForm } from './WordsForm';

const MAX_WHY = 500;

/** Says that a promise will not be kept, and why. */
export function WithdrawPromise({ id }: { id: string }) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const no = (failure: Failure) => (failure.status === 409 ? words.matters.settled : words.matters.failed);
  const withdraw = useDeskAction((why: string) => told(api.POST('/api/promises/{id}/withdraw', { params: { path: { id }, ...own }, body: { why } })), no);
  return asking ? (
    <WordsForm
      name={`promise-withdraw.${id}`}
      label={words.acts.promiseWhy}
      max={MAX_WHY}
      send={words.acts.promiseWithdraw}
      onSend={withdraw.mutateAsync}
      onLeave={() => setAsking(false)}
    />
  ) : (
    <Button size="xs" variant="default" onClick={() => setAsking(true)}>{words.acts.promiseWithdraw}</Button>
  );
}
