import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { api, own } from '../../api/client';
import { told } from '../../api/failure';
import { useWords } from '../../i18n/Language';
import { WordsForm } from '../moves/WordsForm';
import { useDeskAction } from '../useDeskAction';

const MAX_WHY = 2_000;

/** Help with a case, or become its owner; the second takes a reason. */
export function RescueActs({ number, mine, helping }: { number: string; mine: boolean; helping: boolean }) {
  const words = useWords();
  const [taking, setTaking] = useState(false);
  const params = { path: { number }, ...own };
  const no = () => words.matters.failed;
  const join = useDeskAction(() => told(api.POST('/api/cases/{number}/join', { params })), no);
  const takeOver = useDeskAction((why: string) => told(api.POST('/api/cases/{number}/take-over', { params, body: { why } })), no);
  if (mine) {
    return null;
  }
  if (taking) {
    return (
      <WordsForm
        name={`take-over.${number}`}
        label={words.rescue.why}
        max={MAX_WHY}
        send={words.rescue.takeOver}
        onSend={takeOver.mutateAsync}
        onLeave={() => setTaking(false)}
      />
    );
  }
  return (
    <Group gap="xs">
      <Button size="xs" disabled={helping} loading={join.isPending} onClick={() => join.mutate(undefined)}>
        {helping ? words.rescue.joined : words.rescue.join}
      </Button>
      <Button size="xs" variant="default" onClick={() => setTaking(true)}>{words.rescue.takeOver}</Button>
    </Group>
  );
}
