import { Button, Select, TextInput } from '@mantine/core';
import { IconPhoneCalling } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../i18n/Language';
import { flowsApi, FLOWS } from '../data/api';
import { title } from '../model/names';
import { useDrawing } from '../store/Editor';
import { customerWho, FLOORS, localTime, STRANGERS, type Floor, type Setup } from './setup';

/** Who calls, when, where it begins and who is there to answer. */
export function SetupForm({ called, busy, onCall }: { called: boolean; busy: boolean; onCall: (setup: Setup) => void }) {
  const words = useWords().flows.test;
  const steps = useDrawing(({ document }) => document.steps);
  const callers = useQuery({ queryKey: [...FLOWS, 'callers'], queryFn: flowsApi.callers });
  const [setup, setSetup] = useState<Setup>(() => ({ who: 'unknown', at: localTime(new Date()), start: '', floor: 'everybody-free' }));
  const put = (more: Partial<Setup>) => setSetup({ ...setup, ...more });
  const people = (callers.data?.customers ?? []).map((one) => ({ value: customerWho(one.customer), label: one['open-case'] === '' ? one.name : words.withCase(one.name, one['open-case']) }));
  return (
    <form
      className="test-setup"
      onSubmit={(event) => {
        event.preventDefault();
        onCall({ ...setup, start: setup.start in steps ? setup.start : '' });
      }}
    >
      <Select size="xs" label={words.who} searchable allowDeselect={false} value={setup.who} onChange={(who) => put({ who: who ?? 'unknown' })} data={[...STRANGERS.map((one) => ({ value: one as string, label: words.callers[one] })), ...people]} />
      <TextInput size="xs" type="datetime-local" label={words.when} required withAsterisk={false} value={setup.at} onChange={(event) => put({ at: event.currentTarget.value })} />
      <Select size="xs" label={words.floor} allowDeselect={false} value={setup.floor} onChange={(floor) => put({ floor: (floor ?? 'everybody-free') as Floor })} data={FLOORS.map((one) => ({ value: one, label: words.floors[one] }))} />
      <Select
        size="xs" label={words.from} searchable clearable placeholder={words.theStart} value={setup.start === '' ? null : setup.start} onChange={(start) => put({ start: start ?? '' })}
        data={Object.keys(steps).map((id) => ({ value: id, label: title(id) }))}
      />
      <Button type="submit" size="xs" mt={6} loading={busy} color="teal.9" leftSection={<IconPhoneCalling size={15} aria-hidden />}>{called ? words.again : words.call}</Button>
    </form>
  );
}
