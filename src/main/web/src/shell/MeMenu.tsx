import { Avatar, Menu, Text, UnstyledButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconLogout, IconSettings } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import type { SignedIn } from '../api/client';
import { useWords } from '../i18n/Language';
import { useSignOut } from '../session/useSession';

/** Who I am, and the way out. */
export function MeMenu({ me }: { me: SignedIn }) {
  const words = useWords();
  const [, go] = useLocation();
  const signOut = useSignOut();
  const leave = () => {
    signOut().catch(() => notifications.show({ color: 'red', message: words.signIn.down }));
  };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <UnstyledButton style={{ borderRadius: '50%' }}>
          <span className="spoken-only">{words.me.menu(me.name)}</span>
          <Avatar size={34} radius="xl" color="ink" aria-hidden="true">
            {me.name.split(' ').map((part) => part[0] ?? '').slice(0, 2).join('')}
          </Avatar>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" fw={600} c="var(--mantine-color-text)">{me.name}</Text>
          {me.roles.map((role) => words.me.roles[role]).join(', ')}
        </Menu.Label>
        <Menu.Item leftSection={<IconSettings size={16} aria-hidden />} onClick={() => go('/settings')}>{words.places.settings}</Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={leave}>{words.me.signOut}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
