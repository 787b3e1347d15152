import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPhone, IconPhoneOff } from '@tabler/icons-react';
import { useState } from 'react';
import { carrier, type PhoneBook } from '../exchange/carrier';
import type { Leg } from '../exchange/fold';
import { phone } from '../format/phone';
import { useWords } from '../i18n/Language';
import { Keypad } from '../talk/Keypad';
import { SayForm } from '../talk/SayForm';
import { isLive, type Handset } from './handsets';

type Props = { handset: Handset; book: PhoneBook; call: Leg | undefined; canDial: boolean; inHand: boolean; onDialled: (leg: string) => void };

/** Only what can be done just now: dial, answer, talk, press, hang up. */
export function CallActs({ handset, book, call, canDial, inHand, onDialled }: Props) {
  const words = useWords();
  const [refused, setRefused] = useState('');
  const act = (deed: Promise<unknown>) => {
    setRefused('');
    deed.catch((no: unknown) => setRefused(no instanceof Error ? no.message : ''));
  };
  const dial = (to: string) => act(carrier.dial(handset.number, to).then(onDialled));
  return (
    <Stack gap="sm">
      {refused !== '' && <Text size="sm" role="alert" c="var(--mantine-color-error)">{words.phones.refused(refused)}</Text>}
      {!isLive(call) && canDial && book.lines.map((line) => (
        <Button key={line.number} size="md" color="teal.9" leftSection={<IconPhone size={18} aria-hidden />} onClick={() => dial(line.number)} h="auto" py={8}>
          <Stack gap={0} align="flex-start">
            <span>{words.phones.call(line.name)}</span>
            <span className="ticking" style={{ fontWeight: 400 }}>{phone(line.number)}</span>
          </Stack>
        </Button>
      ))}
      {!isLive(call) && !canDial && <Text size="sm" c="dimmed">{words.phones.ringsItself}</Text>}
      {call?.status === 'ringing' && (
        <Group grow>
          <Button color="teal.9" size="md" leftSection={<IconPhone size={18} aria-hidden />} onClick={() => act(carrier.answer(call.sid))}>{words.phones.answer}</Button>
          <Button variant="default" size="md" onClick={() => act(carrier.decline(call.sid))}>{words.phones.decline}</Button>
        </Group>
      )}
      {call?.status === 'in-call' && (
        <>
          <SayForm label={words.phones.say} onSay={(said) => act(carrier.say(call.sid, said))} />
          <Keypad onPress={(key) => act(carrier.press(call.sid, key))} />
        </>
      )}
      {isLive(call) && call.status !== 'ringing' && (
        <Button color="red.9" size="md" leftSection={<IconPhoneOff size={18} aria-hidden />} onClick={() => act(carrier.hangUp(call.sid))}>{words.phones.hangUp}</Button>
      )}
      {/* Below everything: taking a phone in hand must not move the button just pressed. */}
      {call?.status === 'in-call' && inHand && <Text size="xs" c="dimmed">{call.recording > 0 ? words.phones.endsWithHash : words.phones.keysHere}</Text>}
    </Stack>
  );
}
