import { Button, Menu, TextInput } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useWords } from '../../i18n/Language';

const MAX_REASON = 200;

/** Away with a reason colleagues can read. */
export function AwayReasons({ onAway }: { onAway: (reason: string) => void }) {
  const words = useWords();
  const [opened, setOpened] = useState(false);
  const [own, setOwn] = useState('');
  const say = (reason: string) => {
    setOpened(false);
    onAway(reason);
  };
  const sayOwn = (event: FormEvent) => {
    event.preventDefault();
    if (own.trim() !== '') {
      say(own.trim());
      setOwn('');
    }
  };
  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-end">
      <Menu.Target>
        <Button variant="default" px={8} aria-label={words.presence.reason}><IconChevronDown size={16} aria-hidden /></Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{words.presence.reason}</Menu.Label>
        {Object.values(words.presence.reasons).map((reason) => (
          <Menu.Item key={reason} onClick={() => say(reason)}>{reason}</Menu.Item>
        ))}
        <form onSubmit={sayOwn}>
          <TextInput m={6} maxLength={MAX_REASON} placeholder={words.presence.other} aria-label={words.presence.other} value={own} onChange={(event) => setOwn(event.currentTarget.value)} />
        </form>
      </Menu.Dropdown>
    </Menu>
  );
}
