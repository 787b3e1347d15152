import { Badge, Group, Text } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import type { Caller } from '../../api/client';
import { useWords } from '../../i18n/Language';
import { ActionButton } from '../../keys/ActionButton';
import { who } from '../callerWords';

/** A call in one line. */
export type CallLine = { state: string; colour: string; caller: Caller; time: string };

/** Over a case the call is not about: which call goes on meanwhile, and the way back. */
export function BesideBar({ own, state, colour, caller, time }: CallLine & { own: string }) {
  const words = useWords();
  const [, go] = useLocation();
  return (
    <div className="panel beside-bar">
      <Group gap="xs" wrap="nowrap" miw={0}>
        <Badge color={colour} style={{ flex: 'none' }}>{state}</Badge>
        <Text fw={600} truncate>{who(caller, words)}</Text>
        <Text fw={600} className="ticking">{time}</Text>
      </Group>
      <Text size="sm" className="beside-says">{words.beside.another}</Text>
      <ActionButton
        keys="u" size="xs" variant="default" leftSection={<IconArrowLeft size={16} aria-hidden />}
        label={own === '' ? words.beside.toCall : words.beside.toCase(own)} onAct={() => go('/desk')}
      />
    </div>
  );
}
