import { Alert, Box, Group, Stack, Text } from '@mantine/core';
import { IconDialpad, IconMicrophone, IconMicrophoneOff, IconPhoneOff } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useWords } from '../i18n/Language';
import { ActionButton } from '../keys/ActionButton';
import { Captions } from '../talk/Captions';
import { Keypad } from '../talk/Keypad';
import { SayForm } from '../talk/SayForm';
import { useDeskPhone } from './DeskPhone';

type Props = {
  onEnd: () => void;
  endLabel: string;
  /** whether the agent talks on a telephone of their own */
  byPhone: boolean;
  /** whether the house can end the call, wherever the agent's telephone is */
  canEnd: boolean;
  /** what is done with the conversation, between the line's own buttons */
  children?: ReactNode;
  /** what one of those opens */
  below?: ReactNode;
};

/** What the agent does with the line itself: mute, keys, end; and in the demo the words that go over it. */
export function PhoneControls({ onEnd, endLabel, byPhone, canEnd, children, below }: Props) {
  const words = useWords();
  const { place, view, kind, phone } = useDeskPhone();
  const [keypad, setKeypad] = useState(false);
  const line = phone && place === 'here' && !byPhone && view.state === 'in-call' ? phone : undefined;
  return (
    <Stack gap="sm">
      {line && view.muted && <Alert color="red" icon={<IconMicrophoneOff aria-hidden />} role="status">{words.softphone.mutedLong}</Alert>}
      <WhereItIs byPhone={byPhone} />
      <div className="line-buttons" role="group" aria-label={words.softphone.controls}>
        {line && (
          <>
            <ActionButton
              keys="m" label={view.muted ? words.softphone.unmute : words.softphone.mute} aria-pressed={view.muted}
              {...(view.muted ? { variant: 'light', color: 'red' } : { variant: 'default' })}
              leftSection={view.muted ? <IconMicrophoneOff size={18} aria-hidden /> : <IconMicrophone size={18} aria-hidden />}
              onAct={() => line.mute(!view.muted)}
            />
            <ActionButton
              keys="k" label={words.talk.keypad} variant={keypad ? 'light' : 'default'} aria-expanded={keypad}
              leftSection={<IconDialpad size={18} aria-hidden />} onAct={() => setKeypad(!keypad)}
            />
          </>
        )}
        {children}
        {(line || canEnd) && (
          <ActionButton className="line-end" keys="mod+shift+e" label={endLabel} color="red.9" leftSection={<IconPhoneOff size={18} aria-hidden />} onAct={onEnd} />
        )}
      </div>
      {below}
      {line && keypad && <Box maw={260}><Keypad onPress={(key) => line.sendDigits(key)} /></Box>}
      {line && kind === 'sandbox' && (
        <Stack gap={6}>
          <Captions lines={view.lines} label={words.talk.captions} empty={words.talk.nothingYet} />
          <SayForm label={words.talk.sayToCaller} disabled={view.muted} onSay={(said) => line.say(said)} />
        </Stack>
      )}
    </Stack>
  );
}

/** Where one talks, when it is not in this tab. */
function WhereItIs({ byPhone }: { byPhone: boolean }) {
  const words = useWords();
  const { place, view, kind, phone, takeOver } = useDeskPhone();
  if (byPhone) {
    return <Text size="sm">{words.room.ownPhone}</Text>;
  }
  if (place === 'elsewhere' && kind === undefined) {
    return (
      <Group gap="sm">
        <Text size="sm">{words.softphone.talkElsewhere}</Text>
        <ActionButton keys="mod+shift+h" label={words.softphone.takeOver} variant="default" size="compact-sm" onAct={takeOver} />
      </Group>
    );
  }
  return phone && place === 'here' && view.state !== 'in-call' ? <Text size="sm" role="status">{words.softphone.notOnLine}</Text> : null;
}
