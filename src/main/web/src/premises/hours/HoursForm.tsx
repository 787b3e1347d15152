import { Alert, Anchor, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { api, own, upon, type Schema } from '../../api/client';
import { told } from '../../api/failure';
import { useWords } from '../../i18n/Language';
import { Meanwhile } from '../meanwhile/Meanwhile';
import { useEntry } from '../meanwhile/useEntry';
import { Panel } from '../parts/Page';
import { Refusal } from '../parts/Refusal';
import { useChange } from '../parts/useChange';
import { Holidays } from './Holidays';
import { Tester } from './Tester';
import { hoursFields } from './hoursFields';
import { draftOf, entryOf } from './week';
import { WeekGrid } from './WeekGrid';

const FIELDS = ['/time-zone', '/week', '/holidays'];

/** One set of hours: week, holidays, zone, and what they would do. Saved as a whole. */
export function HoursForm({ hours, zone, onGone }: { hours: Schema['Hours']; zone: string; onGone: () => void }) {
  const words = useWords().premises;
  const [saved, setSaved] = useState(false);
  const id = hours.id;
  const fields = hoursFields(words.hours);
  const entry = useEntry(`hours/${id}`, hours.revision, draftOf(hours), fields);
  const { draft } = entry;
  const path = { params: { path: { id }, ...own } };
  const save = useChange(async () => {
    await told(api.PUT('/api/hours/{id}', { params: { path: { id }, ...upon(entry.revision) }, body: { ...entryOf(draft), ...(draft.zone.trim() === '' ? { 'time-zone': null } : {}) } }));
    entry.saved();
    setSaved(true);
  });
  const remove = useChange(() => told(api.DELETE('/api/hours/{id}', path)), onGone);
  const write = (next: typeof draft) => {
    setSaved(false);
    entry.write(next);
  };
  return (
    <Stack gap="md">
      <Panel title={words.hours.week}><WeekGrid draft={draft} onChange={write} at={save.at} /></Panel>
      <Panel title={words.hours.holidays}><Holidays draft={draft} onChange={write} at={save.at} /></Panel>
      <Tester draft={draft} />
      <Panel title={words.hours.more}>
        <Stack gap="sm">
          <TextInput maw={320} label={words.hours.zone} description={words.hours.zoneHint(zone)} value={draft.zone} error={save.at('/time-zone')} list="time-zones" onChange={(event) => write({ ...draft, zone: event.currentTarget.value })} />
          <datalist id="time-zones">{Intl.supportedValuesOf('timeZone').map((one) => <option key={one} value={one} />)}</datalist>
          <UsedBy hours={hours} />
        </Stack>
      </Panel>
      <Refusal failure={save.failure ?? remove.failure} fields={FIELDS} />
      {saved && <Alert color="teal" role="status">{words.saved}</Alert>}
      <Meanwhile entry={entry} fields={fields} by={save.failure?.by ?? ''} />
      <Group gap="xs">
        <Button loading={save.busy} disabled={entry.theirs !== undefined} onClick={() => save.run(undefined)}>{words.save}</Button>
        <Button variant="default" loading={remove.busy} onClick={() => remove.run(undefined)}>{words.remove}</Button>
      </Group>
    </Stack>
  );
}

function UsedBy({ hours }: { hours: Schema['Hours'] }) {
  const words = useWords().premises.hours;
  if (hours['used-by'].length === 0) {
    return <Text size="sm" c="dimmed">{words.unused}</Text>;
  }
  return (
    <Text size="sm">
      {words.usedBy}{' '}
      {hours['used-by'].map((one, index) => (
        <span key={one.kind + one.id}>
          {index > 0 && ', '}
          <Anchor component={Link} size="sm" underline="always" href={one.kind === 'flow' ? `/flows/${one.id}` : `/people/${one.id}`}>{one.name}</Anchor>
        </span>
      ))}
    </Text>
  );
}
