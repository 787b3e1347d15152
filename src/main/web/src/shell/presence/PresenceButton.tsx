import { Box, Button, Text, Tooltip } from '@mantine/core';
import type { IconMoon } from '@tabler/icons-react';
import { KeyHint } from '../../keys/KeyHint';
import { shown } from '../../keys/keyboard';
import { useKey, useKeys } from '../../keys/Keys';

type Props = { keys: string; icon: typeof IconMoon; label: string; long: string; on: boolean; colour: string; onAct: () => void };

export function PresenceButton({ keys, icon: Icon, label, long, on, colour, onAct }: Props) {
  const { on: keysOn } = useKeys();
  useKey(keys, long, onAct);
  return (
    <Tooltip label={<>{long} <KeyHint keys={keys} /></>}>
      <Button
        variant={on ? 'filled' : 'default'}
        color={colour}
        px={{ base: 10, sm: 12 }}
        aria-pressed={on}
        {...(keysOn ? { 'aria-keyshortcuts': shown(keys) } : {})}
        onClick={onAct}
      >
        <span className="spoken-only">{long}</span>
        <Icon size={18} stroke={1.8} aria-hidden />
        <Text span size="sm" fw={600} ml={6} maw={110} truncate visibleFrom="lg" aria-hidden="true">{label}</Text>
        <Box component="span" ml={6} visibleFrom="lg"><KeyHint keys={keys} /></Box>
      </Button>
    </Tooltip>
  );
}
