import { Badge, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconLifebuoy, IconMoodSad, IconMoodSmile, IconPhoneCall } from '@tabler/icons-react';
import type { History } from '../api/client';
import { useWords } from '../i18n/Language';

/** The resolution team looks at a case from this many calls on. */
const MANY_CALLS = 3;

/** How it went so far: what one should know before saying hello to somebody who is upset. */
export function Signals({ history }: { history: History }) {
  const words = useWords();
  const { 'calls-in-seven-days': calls, 'promises-broken': broken, 'last-survey': survey, 'for-resolution': rescue } = history;
  if (calls < 2 && broken === 0 && survey === 'none' && !rescue) {
    return null;
  }
  return (
    <Group gap={6} role="group" aria-label={words.signals.label}>
      {calls > 1 && (
        <Badge color={calls >= MANY_CALLS ? 'orange' : 'gray'} leftSection={<IconPhoneCall size={13} aria-hidden />}>{words.signals.calls(calls)}</Badge>
      )}
      {broken > 0 && <Badge color="red" leftSection={<IconAlertTriangle size={13} aria-hidden />}>{words.signals.broken(broken)}</Badge>}
      {survey === 'bad' && <Badge color="red" leftSection={<IconMoodSad size={13} aria-hidden />}>{words.signals.survey.bad}</Badge>}
      {survey === 'good' && <Badge color="teal" leftSection={<IconMoodSmile size={13} aria-hidden />}>{words.signals.survey.good}</Badge>}
      {rescue && <Badge color="grape" leftSection={<IconLifebuoy size={13} aria-hidden />}>{words.signals.resolution}</Badge>}
    </Group>
  );
}

/** Who called whom, and the callback this call made needless. */
export function HowItCame({ call }: { call: { origin: 'called-us' | 'called-back' | 'called-from-desk'; 'callback-withdrawn': boolean } }) {
  const words = useWords();
  return (
    <>
      {call.origin !== 'called-us' && <Text size="sm" fw={600}>{words.signals.origin[call.origin]}</Text>}
      {call['callback-withdrawn'] && <Text size="sm">{words.signals.withdrawn}</Text>}
    </>
  );
}
