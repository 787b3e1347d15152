import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useWords } from '../../i18n/Language';
import type { StepOf } from '../model/document';
import { freshName } from '../model/names';
import { useEdits } from './useEdits';

const MOST = 20;

/** What of another system's answer is kept, and under which names. */
export function Kept({ id, step }: { id: string; step: StepOf<'fetch'> }) {
  const words = useWords().flows;
  const edits = useEdits(id);
  const entries = Object.entries(step.keep ?? {});
  const put = (next: [string, string][]) => edits.put('keep', Object.fromEntries(next));
  const turn = (index: number, fact: string, pointer: string) => {
    if (!entries.some(([name], at) => at !== index && name === fact)) {
      edits.patch('keep', Object.fromEntries(entries.map((one, at) => (at === index ? [fact, pointer] : one))));
    }
  };
  return (
    <Stack gap={4}>
      <Group justify="space-between">
        <Text size="xs" fw={600}>{words.fields.keep}</Text>
        <Button
          size="compact-xs" variant="subtle" leftSection={<IconPlus size={13} />} disabled={entries.length >= MOST}
          onClick={() => put([...entries, [freshName('answer', (name) => entries.some(([one]) => one === name)), '/']])}
        >
          {words.fields.keepAdd}
        </Button>
      </Group>
      {entries.map(([fact, pointer], index) => (
        <Group key={index} gap={4} wrap="nowrap">
          <TextInput size="xs" flex={1} aria-label={words.fields.keepPointer} value={pointer} onChange={(event) => turn(index, fact, event.currentTarget.value)} />
          <TextInput size="xs" flex={1} aria-label={words.fields.keepFact} value={fact} onChange={(event) => turn(index, event.currentTarget.value, pointer)} />
          <ActionIcon size={24} aria-label={words.outline.drop(fact)} onClick={() => put(entries.filter((_, at) => at !== index))}><IconX size={14} /></ActionIcon>
        </Group>
      ))}
    </Stack>
  );
}
