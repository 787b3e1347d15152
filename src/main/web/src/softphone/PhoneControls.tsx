import { Alert, Box, Group, Stack, Text } from '@mantine/core';
import { IconDialpad, IconMicrophone, IconMicrophoneOff, IconPhoneOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '../i18n/Language';
import { ActionButton } from '../keys/ActionButton';
import { Captions } from '../talk/Captions';
import { Keypad } from '../talk/Keypad';
import { SayForm } from '../talk/SayForm';
import { useDeskPhone } from './DeskPhone';

/** What the agent does with the line itself: mute, keys, end; and in the demo the words that go over it. */
export function PhoneControls() {
  const words = useWords();
  const { place, view, kind, phone, takeOver } = useDeskPhone();
  const [keypad, setKeypad] = useState(false);
  if (place === 'elsewhere' && kind === undefined) {
    return (
      <Group gap="sm">
        <Text size="sm">{words.softphone.talkElsewhere}</Text>
        <ActionButton keys="mod+shift+h" label={words.softphone.takeOver} variant="default" size="compact-sm" onAct={takeOver} />
      </Group>
    );
  }
  if (!phone || place !== 'here') {
    return null;
  }
  if (view.state !== 'in-call') {
    return <Text size="sm" role="status">{words.softphone.notOnLine}</Text>;
  }
  return (
    <Stack gap="sm">
      {view.muted && <Alert color="red" icon={<IconMicrophoneOff aria-hidden />} role="status">{words.softphone.mutedLong}</Alert>}
      <Group gap="sm" role="group" aria-label={words.softphone.controls}>
        <ActionButton
          keys="m" label={view.muted ? words.softphone.unmute : words.softphone.mute} aria-pressed={view.muted}
          {...(view.muted ? { variant: 'light', color: 'red' } : { variant: 'default' })}
          leftSection={view.muted ? <IconMicrophoneOff size={18} aria-hidden /> : <IconMicrophone size={18} aria-hidden />}
          onAct={() => phone.mute(!view.muted)}
        />
        <ActionButton
          keys="k" label={words.talk.keypad} variant={keypad ? 'light' : 'default'} aria-expanded={keypad}
          leftSection={<IconDialpad size={18} aria-hidden />} onAct={() => setKeypad(!keypad)}
        />
        <ActionButton keys="mod+shift+e" label={words.softphone.end} color="red.9" leftSection={<IconPhoneOff size={18} aria-hidden />} onAct={() => phone.hangUp()} />
      </Group>
      {keypad && <Box maw={260}><Keypad onPress={(key) => phone.sendDigits(key)} /></Box>}
      {kind === 'sandbox' && (
        <Stack gap={6}>
          <Captions lines={view.lines} label={words.talk.captions} empty={words.talk.nothingYet} />
          <SayForm label={words.talk.sayToCaller} disabled={view.muted} onSay={(said) => phone.say(said)} />
        </Stack>
      )}
    </Stack>
  );
}
