import { Button, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api, own } from '../../api/client';
import { told, type Failure } from '../../api/failure';
import { asField, quickTimes, wrongTime } from '../../format/promiseTimes';
import { moment, relative } from '../../format/time';
import { useLanguage } from '../../i18n/Language';
import { useNow } from '../../live/now';
import { useDeskAction } from '../useDeskAction';
import { WordsForm } from './WordsForm';

const MAX_WHAT = 500;

/** Promises the customer something by a time, which is the agent's own local time and read back in words. */
export function PromiseForm({ number, onLeave }: { number: string; onLeave: () => void }) {
  const { words, language } = useLanguage();
  const now = useNow();
  const [by, setBy] = useState('');
  const [wrong, setWrong] = useState<ReturnType<typeof wrongTime>>();
  const no = (failure: Failure) => (failure.status === 422 ? words.acts.past : words.matters.failed);
  const promise = useDeskAction(
    (what: string) =>
      told(api.POST('/api/cases/{number}/promises', { params: { path: { number }, ...own }, body: { what, by: new Date(by).toISOString() } })),
    no,
  );
  const send = (what: string) => {
    const found = wrongTime(by, now);
    setWrong(found);
    return found === undefined ? promise.mutateAsync(what) : Promise.reject(new Error(words.acts[found]));
  };
  const choose = (field: string) => {
    setBy(field);
    setWrong(undefined);
  };
  const at = Date.parse(by);
  return (
    <WordsForm name={`promise.${number}`} label={words.acts.what} max={MAX_WHAT} send={words.acts.make} onSend={send} onLeave={onLeave}>
      <Group gap={6} role="group" aria-label={words.acts.quick}>
        {quickTimes(now).map((one) => (
          <Button
            key={one.getTime()}
            size="compact-xs"
            variant={asField(one) === by ? 'filled' : 'default'}
            aria-pressed={asField(one) === by}
            onClick={() => choose(asField(one))}
          >
            {moment(one.getTime(), now, language)}
          </Button>
        ))}
      </Group>
      <TextInput
        autoFocus
        type="datetime-local"
        maw={280}
        label={words.acts.by}
        description={words.acts.byZone(Intl.DateTimeFormat().resolvedOptions().timeZone)}
        min={asField(new Date(now))}
        value={by}
        error={wrong === undefined ? undefined : words.acts[wrong]}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {!Number.isNaN(at) && <Text size="sm" role="status">{words.acts.reads(moment(at, now, language), relative(at, now, language))}</Text>}
    </WordsForm>
  );
}
