import { ActionIcon, Box, Group, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconKeyboard, IconSearch } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { SignedIn } from '../api/client';
import { useWords } from '../i18n/Language';
import { KeyHint } from '../keys/KeyHint';
import { LiveBadge } from './LiveBadge';
import { Mark } from './Mark';
import { PresenceControl } from './presence/PresenceControl';
import { MeMenu } from './MeMenu';
import type { Live } from './Shell';

export function Header({ me, live, onKeys }: { me: SignedIn; live: Live | undefined; onKeys: () => void }) {
  const words = useWords();
  const desk = live?.read.data?.desk;
  return (
    <header className="shell-head">
      <Group h={56} px={{ base: 8, sm: 16 }} gap="sm" wrap="nowrap" justify="space-between">
        <Group gap={12} wrap="nowrap">
          <UnstyledButton component={Link} href="/desk" aria-label={words.brand}>
            <Group gap={8} wrap="nowrap">
              <Mark size={28} />
              <Text fw={700} visibleFrom="md">{words.brand}</Text>
            </Group>
          </UnstyledButton>
          {live && <Box visibleFrom="md"><LiveBadge line={live.line} /></Box>}
        </Group>
        {desk && <PresenceControl me={desk.me} />}
        <Group gap={4} wrap="nowrap">
          <Tooltip label={<>{words.menu.open} <KeyHint keys="mod+k" /></>}>
            <ActionIcon size="lg" visibleFrom="xs" aria-label={words.menu.open} onClick={() => spotlight.open()}><IconSearch size={20} stroke={1.6} /></ActionIcon>
          </Tooltip>
          <Tooltip label={<>{words.keys.open} <KeyHint keys="?" /></>}>
            <ActionIcon size="lg" visibleFrom="sm" aria-label={words.keys.open} onClick={onKeys}><IconKeyboard size={20} stroke={1.6} /></ActionIcon>
          </Tooltip>
          <MeMenu me={me} />
        </Group>
      </Group>
    </header>
  );
}
