import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useWords } from '../../i18n/Language';
import { Keypad } from '../../talk/Keypad';
import { keyed, onlyKeys } from './keying';

/** The telephone's keys. Where more than one may be an answer they are gathered, as the line gathers them. */
export function KeyMoves({ most, busy, onKeys }: { most: number; busy: boolean; onKeys: (keys: string) => void }) {
  const words = useWords().flows.test;
  const [before, setBefore] = useState('');
  const press = (key: string) => {
    const next = keyed(before, key, most);
    setBefore('waits' in next ? next.waits : '');
    if ('sent' in next) {
      onKeys(next.sent);
    }
  };
  const done = (event: FormEvent) => {
    event.preventDefault();
    if (before !== '') {
      press('#');
    }
  };
  return (
    <Stack gap={6}>
      <Keypad disabled={busy} onPress={press} />
      {most > 1 && (
        <form onSubmit={done}>
          <Group gap={6} wrap="nowrap">
            <TextInput
              style={{ flex: 1, minWidth: 0 }} inputMode="tel" autoComplete="off" aria-label={words.keyed} placeholder={words.keyedHint}
              disabled={busy} value={before} onChange={(event) => setBefore(onlyKeys(event.currentTarget.value, most))}
            />
            <Button type="submit" variant="default" px="sm" disabled={busy || before === ''}>{words.keyedDone}</Button>
          </Group>
        </form>
      )}
    </Stack>
  );
}
