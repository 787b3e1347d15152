import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { api, own } from '../../api/client';
import { told } from '../../api/failure';
import { useWords } from '../../i18n/Language';
import { freeId, idOf } from '../parts/idOf';
import { Page, Read } from '../parts/Page';
import { Refusal } from '../parts/Refusal';
import { useChange } from '../parts/useChange';
import { useHours } from '../parts/usePremises';
import { HoursForm } from './HoursForm';

/** Opening hours: which there are, and the chosen ones. */
export function HoursPage({ chosen }: { chosen: string }) {
  const words = useWords().premises;
  const hours = useHours();
  const [, go] = useLocation();
  const [adding, setAdding] = useState(false);
  return (
    <Page
      title={words.hours.title}
      hint={words.hours.hint}
      acts={<Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>{words.hours.add}</Button>}
    >
      <Read of={hours}>
        {(found) => {
          const shown = found.hours.find((one) => one.id === chosen) ?? found.hours[0];
          return (
            <Stack>
              {adding && <NewHours taken={found.hours.map(({ id }) => id)} onDone={(id) => { setAdding(false); if (id !== '') { go(`/hours/${id}`); } }} />}
              <Group gap="xs" component="nav" aria-label={words.hours.title}>
                {found.hours.map((one) => (
                  <Button key={one.id} component={Link} href={`/hours/${one.id}`} size="xs" variant={one === shown ? 'filled' : 'default'} {...(one === shown ? { 'aria-current': 'page' as const } : {})}>
                    {one.id}
                  </Button>
                ))}
              </Group>
              {shown ? <HoursForm key={shown.id} hours={shown} zone={found['time-zone']} onGone={() => go('/hours')} /> : <Text>{words.hours.none}</Text>}
            </Stack>
          );
        }}
      </Read>
    </Page>
  );
}

function NewHours({ taken, onDone }: { taken: string[]; onDone: (id: string) => void }) {
  const words = useWords();
  const [name, setName] = useState('');
  const id = freeId(idOf(name), taken);
  const add = useChange(
    () => told(api.POST('/api/hours', { params: own, body: { id, week: { mon: ['09:00-17:00'], tue: ['09:00-17:00'], wed: ['09:00-17:00'], thu: ['09:00-17:00'], fri: ['09:00-17:00'] } } })),
    () => onDone(id),
  );
  return (
    <form className="panel premises-panel" noValidate onSubmit={(event) => { event.preventDefault(); add.run(undefined); }}>
      <Stack gap="xs">
        <Refusal failure={add.failure} fields={['/id']} />
        <TextInput autoFocus maw={320} label={words.premises.hours.name} description={words.premises.hours.nameHint(id)} value={name} error={add.at('/id')} onChange={(event) => setName(event.currentTarget.value)} />
        <Group gap="xs">
          <Button type="submit" loading={add.busy}>{words.premises.hours.add}</Button>
          <Button variant="default" onClick={() => onDone('')}>{words.cancel}</Button>
        </Group>
      </Stack>
    </form>
  );
}
