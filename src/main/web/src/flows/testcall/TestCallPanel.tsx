import { Alert, Badge, Button, Group, Stack, Switch, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/Language';
import { noIn } from '../../i18n/told/toldIn';
import type { OpenFlow } from '../data/api';
import { hush, say } from '../prompts/say';
import { CallMoves } from './CallMoves';
import { Facts } from './Facts';
import { KeepScript } from './KeepScript';
import { Scripts } from './Scripts';
import { SetupForm } from './SetupForm';
import { Transcript } from './Transcript';
import { useTestCall } from './useTestCall';

/** Calls the draft in the browser: no telephone rings, and the path lights up on the canvas. */
export function TestCallPanel({ flow }: { flow: OpenFlow }) {
  const all = useWords();
  const words = all.flows.test;
  const calling = useTestCall();
  const [aloud, setAloud] = useState(false);
  const { call, inputs, trouble, busy } = calling;
  const spoken = useRef(0);
  useEffect(() => {
    const turn = call?.turns.at(-1);
    if (aloud && turn && (call?.turns.length ?? 0) > spoken.current) {
      turn.said.slice(0, 1).forEach(() => say(turn.said.map(({ text }) => text).join(' '), turn.language));
    }
    spoken.current = call?.turns.length ?? 0;
  }, [call, aloud]);
  useEffect(() => hush, []);
  return (
    <Stack gap="sm">
      <SetupForm called={call !== undefined} busy={busy} onCall={(setup) => void calling.begin(setup)} />
      {trouble !== undefined && <Alert color="orange" p="xs" role="status">{call ? words.refused(noIn(all, trouble)) : words.unfinished(noIn(all, trouble))}</Alert>}
      {!call && <Text size="xs" c="dimmed">{words.notBegun}</Text>}
      {call && (
        <>
          <Group justify="space-between">
            <Badge color={call.reached === 'person' || call.reached === 'callback' || call.reached === 'voicemail' ? 'teal' : 'gray'}>{words.reached[call.reached]}</Badge>
            <Switch size="xs" label={words.aloud} checked={aloud} onChange={(event) => { setAloud(event.currentTarget.checked); hush(); }} />
          </Group>
          <Transcript call={call} inputs={inputs} />
          {call.ended ? <Text size="sm" fw={600}>{words.ended}</Text> : <CallMoves call={call} busy={busy} onInput={(input) => void calling.input(input)} />}
          <Button size="xs" variant="default" disabled={inputs.length === 0 || busy} leftSection={<IconArrowBackUp size={14} aria-hidden />} onClick={() => void calling.back()}>{words.stepBack}</Button>
          <Facts call={call} />
          <KeepScript flow={flow.id} calling={calling} />
        </>
      )}
      <Scripts flow={flow.id} />
    </Stack>
  );
}
