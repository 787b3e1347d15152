import { Anchor, SegmentedControl, Stack, Switch, Text, Title, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/Language';
import { useKeys } from '../keys/Keys';
import { LanguageChoice } from './LanguageChoice';
import { PhoneInstead } from './PhoneInstead';

/** How these pages look and behave in this browser. */
export function SettingsPage({ desk }: { desk: boolean }) {
  const words = useWords();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { on, switchOn } = useKeys();
  return (
    <section className="panel" style={{ maxWidth: 640, margin: '0 auto', padding: 24 }} aria-labelledby="settings">
      <Stack gap="xl">
        <div>
          <Title order={2} size="h3" id="settings">{words.settings.title}</Title>
          <Text size="sm" c="dimmed">{words.settings.here}</Text>
        </div>
        <Setting name={words.settings.language}><LanguageChoice /></Setting>
        <Setting name={words.settings.theme}>
          <SegmentedControl
            aria-label={words.settings.theme}
            value={colorScheme}
            onChange={(chosen) => setColorScheme(chosen as MantineColorScheme)}
            data={(['auto', 'light', 'dark'] as const).map((one) => ({ value: one, label: words.settings.themes[one] }))}
          />
        </Setting>
        {desk && <PhoneInstead />}
        <Switch label={words.settings.keys} description={words.settings.keysHint} checked={on} onChange={(event) => switchOn(event.currentTarget.checked)} />
        <Text size="xs" c="dimmed">{words.settings.about} <Anchor href="/NOTICE.txt" target="_blank" rel="noreferrer" size="xs" underline="always">{words.settings.notices}</Anchor></Text>
      </Stack>
    </section>
  );
}

function Setting({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Stack gap={6} align="flex-start">
      <Text size="sm" fw={600}>{name}</Text>
      {children}
    </Stack>
  );
}
