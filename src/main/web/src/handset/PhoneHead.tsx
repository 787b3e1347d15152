import { Anchor, Button, Group, Switch, Title } from '@mantine/core';
import { IconExternalLink, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '../i18n/Language';
import { LanguageChoice } from '../pages/LanguageChoice';
import { Mark } from '../shell/Mark';
import { switchVoices, voicesOn } from '../talk/aloud';

/** @param onAdd puts one more telephone on the table; nothing when everybody has one */
export function PhoneHead({ onAdd }: { onAdd: (() => void) | undefined }) {
  const words = useWords();
  const [voices, setVoices] = useState(voicesOn);
  return (
    <header className="phones-head">
      <Group gap={10} wrap="nowrap">
        <Mark size={28} />
        <Title order={1} size="h4">{words.phones.title}</Title>
      </Group>
      <Group gap="md">
        {onAdd && <Button variant="default" size="sm" leftSection={<IconPlus size={16} aria-hidden />} onClick={onAdd}>{words.phones.another}</Button>}
        <Switch
          label={words.phones.voices} checked={voices}
          onChange={(event) => {
            switchVoices(event.currentTarget.checked);
            setVoices(event.currentTarget.checked);
          }}
        />
        <LanguageChoice />
        <Anchor href="/" target="_blank" size="sm">
          <Group gap={4} wrap="nowrap">{words.phones.toDesk}<IconExternalLink size={15} aria-hidden /></Group>
        </Anchor>
      </Group>
    </header>
  );
}
