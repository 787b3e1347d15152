import { Button, Group, Stack, Text } from '@mantine/core';
import { useWords } from '../../i18n/Language';
import { SayForm } from '../../talk/SayForm';
import type { TestCall, TestInput } from '../data/api';
import { useDrawing } from '../store/Editor';
import { FetchForm } from './FetchForm';
import { KeyMoves } from './KeyMoves';
import { mostKeys } from './keying';

const PLAIN = ['silence', 'answered', 'not-answered', 'talk-ended', 'recorded', 'wait'] as const;

/** What the caller, or the world, can do now. */
export function CallMoves({ call, busy, onInput }: { call: TestCall; busy: boolean; onInput: (input: TestInput) => void }) {
  const words = useWords().flows.test;
  const most = useDrawing(({ document }) => mostKeys(document, call.turns.at(-1)?.step ?? ''));
  const can = (kind: TestInput['kind']) => call.accepts.includes(kind);
  return (
    <Stack gap="xs">
      {call['at-person'] && <Text size="sm" fw={600}>{words.talking}</Text>}
      {call.fetch && <FetchForm key={call.turns.length} url={call.fetch.url} keeps={call.fetch.keeps} busy={busy} onInput={onInput} />}
      {can('keys') && <KeyMoves key={most > 1 ? call.turns.length : 'one'} most={most} busy={busy} onKeys={(keys) => onInput({ kind: 'keys', keys })} />}
      {can('speech') && <SayForm label={words.sayLabel} disabled={busy} onSay={(said) => onInput({ kind: 'speech', words: said })} />}
      <Group gap={6}>
        {PLAIN.filter(can).map((kind) => <Button key={kind} size="xs" variant="default" disabled={busy} onClick={() => onInput({ kind })}>{words[kind]}</Button>)}
        {can('hang-up') && <Button size="xs" variant="default" c="var(--mantine-color-error)" disabled={busy} onClick={() => onInput({ kind: 'hang-up' })}>{words.hangUp}</Button>}
      </Group>
    </Stack>
  );
}
