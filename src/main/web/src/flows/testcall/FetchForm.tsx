import { Button, Code, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useWords } from '../../i18n/Language';
import type { TestInput } from '../data/api';

/** The other system's answer, given by hand. */
export function FetchForm({ url, keeps, busy, onInput }: { url: string; keeps: string[]; busy: boolean; onInput: (input: TestInput) => void }) {
  const words = useWords().flows.test;
  const [facts, setFacts] = useState<Record<string, string>>({});
  const answer = (event: FormEvent) => {
    event.preventDefault();
    onInput({ kind: 'fetch-ok', facts: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== '')) });
  };
  return (
    <form className="sub-form" onSubmit={answer}>
      <Stack gap={6}>
        <Text size="sm" fw={600}>{words.fetch}</Text>
        <Code style={{ overflowWrap: 'anywhere' }}>{url}</Code>
        {keeps.map((fact) => <TextInput key={fact} size="xs" label={fact} value={facts[fact] ?? ''} onChange={(event) => setFacts({ ...facts, [fact]: event.currentTarget.value })} />)}
        <Group gap={6}>
          <Button type="submit" size="xs" disabled={busy}>{words.fetchOk}</Button>
          <Button size="xs" variant="default" disabled={busy} onClick={() => onInput({ kind: 'fetch-failed' })}>{words.fetchFailed}</Button>
        </Group>
      </Stack>
    </form>
  );
}
