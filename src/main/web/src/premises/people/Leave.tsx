import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { api, own, type Schema } from '../../api/client';
import { told } from '../../api/failure';
import { useWords } from '../../i18n/Language';
import { Refusal } from '../parts/Refusal';
import { useChange } from '../parts/useChange';

const MAX_WHY = 2_000;
type Props = { person: Schema['Person']; people: Schema['Person'][]; onDone: () => void; onStay: () => void };

/** Somebody leaves: a colleague takes all their cases, and they are signed out at once. */
export function Leave({ person, people, onDone, onStay }: Props) {
  const words = useWords();
  const [to, setTo] = useState('');
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const cases = person['open-cases'];
  const path = { params: { path: { id: person.id }, ...own } };
  const leave = useChange(
    () => cases > 0
      ? told<unknown>(api.POST('/api/agents/{id}/leave', { ...path, body: { 'hand-over-to': to, why: why.trim() } }))
      : told<unknown>(api.DELETE('/api/people/{id}', path)),
    onDone,
  );
  const go = () => {
    setTried(true);
    if (cases === 0 || (to !== '' && why.trim() !== '')) {
      leave.run(undefined);
    }
  };
  const takers = people.filter((one) => one.id !== person.id && !one.left && one.teams.length > 0).map((one) => ({ value: one.id, label: one.name }));
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); go(); }}>
      <Stack gap="sm">
        <Text size="sm" fw={600}>{words.premises.people.leaveHint(person.name)}</Text>
        <Refusal failure={leave.failure} />
        {cases > 0 && (
          <>
            <NativeSelect autoFocus label={words.premises.people.takes(cases)} data={[{ value: '', label: words.premises.choose }, ...takers]} value={to} error={tried && to === '' ? words.premises.choose : undefined} onChange={(event) => setTo(event.currentTarget.value)} />
            <Textarea label={words.premises.people.why} maxLength={MAX_WHY} value={why} error={tried && why.trim() === '' ? words.premises.people.whyMissing : undefined} onChange={(event) => setWhy(event.currentTarget.value)} />
          </>
        )}
        <Group gap="xs">
          <Button type="submit" size="xs" color="red.9" loading={leave.busy}>{words.premises.people.leaveNow}</Button>
          <Button size="xs" variant="default" onClick={onStay}>{words.cancel}</Button>
        </Group>
      </Stack>
    </form>
  );
}
