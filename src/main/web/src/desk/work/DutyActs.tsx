import { Button, Group } from '@mantine/core';
import { IconCheck, IconHandGrab } from '@tabler/icons-react';
import { useState } from 'react';
import { api, own, type Schema } from '../../api/client';
import { told, type Failure } from '../../api/failure';
import type { Words } from '../../i18n/en';
import { useWords } from '../../i18n/Language';
import { WordsForm } from '../moves/WordsForm';
import { useDeskAction } from '../useDeskAction';

const MAX_RESULT = 500;
const TAKEN = / is at it already\.$/u;

/** Who was faster, in the reader's language; the house names them. */
export function refusal(failure: Failure, words: Words): string {
  if (failure.kind === 'claimed') {
    return words.matters.taken(failure.message.replace(TAKEN, ''));
  }
  return failure.kind === 'over' || failure.kind === 'not-found' ? words.matters.settled : words.matters.failed;
}

/** Take it on, give it back, be done with it. */
export function DutyActs({ duty }: { duty: Schema['Task'] }) {
  const words = useWords();
  const [finishing, setFinishing] = useState(false);
  const params = { path: { id: duty.id }, ...own };
  const no = (failure: Failure) => refusal(failure, words);
  const claim = useDeskAction(() => told(api.POST('/api/tasks/{id}/claim', { params })), no);
  const release = useDeskAction(() => told(api.POST('/api/tasks/{id}/release', { params })), no);
  const done = useDeskAction((result: string) => told(api.POST('/api/tasks/{id}/done', { params, body: { result } })), no);
  if (finishing) {
    return (
      <WordsForm
        name={`done.${duty.id}`}
        label={words.matters.result}
        hint={words.matters.resultHint}
        max={MAX_RESULT}
        send={words.matters.done}
        onSend={done.mutateAsync}
        onLeave={() => setFinishing(false)}
      />
    );
  }
  return (
    <Group gap="xs">
      {!duty.mine && (
        <Button size="xs" leftSection={<IconHandGrab size={14} aria-hidden />} loading={claim.isPending} onClick={() => claim.mutate(undefined)}>
          {words.matters.claim}
        </Button>
      )}
      {duty.mine && (
        <Button size="xs" variant="default" leftSection={<IconCheck size={14} aria-hidden />} onClick={() => setFinishing(true)}>{words.matters.done}</Button>
      )}
      {duty.mine && duty['claimed-by'] !== '' && (
        <Button size="xs" variant="default" loading={release.isPending} onClick={() => release.mutate(undefined)}>{words.matters.release}</Button>
      )}
    </Group>
  );
}
