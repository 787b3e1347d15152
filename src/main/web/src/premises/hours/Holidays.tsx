import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useWords } from '../../i18n/Language';
import type { Draft } from './week';

type Props = { draft: Draft; onChange: (draft: Draft) => void; at: (pointer: string) => string | undefined };

/** Dates with hours of their own. */
export function Holidays({ draft, onChange, at }: Props) {
  const words = useWords().premises.hours;
  const set = (holidays: Draft['holidays']) => onChange({ ...draft, holidays });
  const change = (index: number, part: Partial<Draft['holidays'][number]>) =>
    set(draft.holidays.map((one, place) => (place === index ? { ...one, ...part } : one)));
  return (
    <Stack gap="xs">
      {draft.holidays.length === 0 && <Text size="sm" c="dimmed">{words.noHolidays}</Text>}
      {draft.holidays.map((holiday, index) => (
        <Group key={index} gap={6} align="flex-start" role="group" aria-label={holiday.name || holiday.date || words.holiday}>
          <TextInput size="xs" type="date" w={150} aria-label={words.date} value={holiday.date} error={at(`/holidays/${index}/date`)} onChange={(event) => change(index, { date: event.currentTarget.value })} />
          <TextInput size="xs" w={200} aria-label={words.holidayName} placeholder={words.holidayName} value={holiday.name} error={at(`/holidays/${index}/name`)} onChange={(event) => change(index, { name: event.currentTarget.value })} />
          <TextInput size="xs" w={190} aria-label={words.holidayOpen} placeholder={words.closedAllDay} value={holiday.open} error={at(`/holidays/${index}/open`)} onChange={(event) => change(index, { open: event.currentTarget.value })} />
          <ActionIcon aria-label={words.removeHoliday(holiday.name || holiday.date)} onClick={() => set(draft.holidays.filter((_, place) => place !== index))}>
            <IconTrash size={16} />
          </ActionIcon>
        </Group>
      ))}
      <Button size="xs" variant="default" leftSection={<IconPlus size={14} />} style={{ alignSelf: 'flex-start' }} onClick={() => set([...draft.holidays, { date: '', name: '', open: '' }])}>
        {words.addHoliday}
      </Button>
    </Stack>
  );
}
