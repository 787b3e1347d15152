import { Badge, Group, Text } from '@mantine/core';
import type { Leg } from '../exchange/fold';
import { clock } from '../format/time';
import type { Words } from '../i18n/en';
import { useWords } from '../i18n/Language';
import { useLocalNow } from '../live/now';

function ended(call: Leg, words: Words): string {
  const known = words.phones.ended as Record<string, string>;
  return known[call.ended] ?? words.phones.ended.completed;
}

/** What the telephone does, with a word, a colour and its time. */
export function HandsetState({ call }: { call: Leg | undefined }) {
  const words = useWords();
  const now = useLocalNow();
  if (!call) {
    return <Badge color="gray">{words.phones.idle}</Badge>;
  }
  if (call.status === 'over') {
    return <Badge color="gray">{ended(call, words)}</Badge>;
  }
  const colour = { dialling: 'orange', ringing: 'teal', 'in-call': 'blue' }[call.status];
  return (
    <Group gap="sm" role="status">
      <Badge color={colour} size="lg">{words.phones.state[call.status]}</Badge>
      {call.status === 'in-call' && <Text size="sm" className="ticking" aria-hidden="true">{clock(now - call.since)}</Text>}
      {call.recording > 0 && (
        <Badge color="red" size="lg" className="ticking">
          {words.phones.recording(clock(now - call.recording))}
        </Badge>
      )}
    </Group>
  );
}
