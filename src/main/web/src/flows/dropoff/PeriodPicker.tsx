import { Group, SegmentedControl, TextInput } from '@mantine/core';
import { useWords } from '../../i18n/Language';
import { CHOICES, type Choice, type Days, type Wrong } from './period';

type Given = { choice: Choice; days: Days; wrong: Wrong['wrong'] | undefined; onChoice: (choice: Choice) => void; onDays: (days: Days) => void };

/** Which days to count. */
export function PeriodPicker({ choice, days, wrong, onChoice, onDays }: Given) {
  const words = useWords().flows.dropOff;
  return (
    <Group gap="sm" align="flex-end">
      <SegmentedControl size="xs" aria-label={words.period} value={choice} onChange={(next) => onChoice(next as Choice)} data={CHOICES.map((one) => ({ value: one, label: words.periods[one] }))} />
      {choice === 'own' && (
        <>
          <TextInput size="xs" type="date" label={words.first} value={days.first} onChange={(event) => onDays({ ...days, first: event.currentTarget.value })} />
          <TextInput size="xs" type="date" label={words.last} value={days.last} error={wrong && words.wrong[wrong]} onChange={(event) => onDays({ ...days, last: event.currentTarget.value })} />
        </>
      )}
    </Group>
  );
}
