import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../i18n/Language';
import { PhoneInstead } from '../pages/PhoneInstead';
import { useDeskPhone } from '../softphone/DeskPhone';
import { keepSound, sound, type Sound } from '../softphone/preferences';
import { MicrophoneCheck } from './MicrophoneCheck';
import { NoticeCheck } from './NoticeCheck';
import { RingCheck } from './RingCheck';
import { useSoundDevices } from './useSoundDevices';

/** Before the first call, and whenever something cannot be heard: microphone, bell, notifications. */
export function SoundCheckPage() {
  const words = useWords();
  const [, go] = useLocation();
  const { phone } = useDeskPhone();
  const [chosen, setChosen] = useState(sound);
  const [opened, setOpened] = useState(0);
  const devices = useSoundDevices(`${opened}`);
  const first = !chosen.checked;
  const choose = (change: Partial<Sound>) => {
    const next = keepSound(change);
    setChosen(next);
    phone?.useDevices(next);
  };
  const leave = () => {
    keepSound({ checked: true });
    go('/desk');
  };
  return (
    <section className="panel sound-check" aria-labelledby="sound-check">
      <Stack gap="xl">
        <div>
          <Title order={2} size="h3" id="sound-check">{words.soundCheck.title}</Title>
          <Text size="sm" c="dimmed">{first ? words.soundCheck.first : words.soundCheck.again}</Text>
        </div>
        <Step place="1" name={words.soundCheck.steps.microphone}>
          <MicrophoneCheck
            device={chosen.microphone} devices={devices.microphones} onDevice={(microphone) => choose({ microphone })}
            // The names of devices come with the permission, a moment after the first sound.
            onOpen={() => setTimeout(() => setOpened((was) => was + 1), 1_000)}
          />
        </Step>
        <Step place="2" name={words.soundCheck.steps.ring}>
          <RingCheck device={chosen.ring} devices={devices.outputs} onDevice={(ring) => choose({ ring })} />
        </Step>
        <Step place="3" name={words.soundCheck.steps.notices}><NoticeCheck /></Step>
        <PhoneInstead />
        <Group>
          <Button size="md" onClick={leave}>{words.soundCheck.done}</Button>
          {first && <Button size="md" variant="default" onClick={leave}>{words.soundCheck.skip}</Button>}
        </Group>
      </Stack>
    </section>
  );
}

function Step({ place, name, children }: { place: string; name: string; children: ReactNode }) {
  return (
    <div className="step">
      <span className="step-place" aria-hidden="true">{place}</span>
      <div style={{ minWidth: 0, flex: 1 }}>
        <Title order={3} size="h5" mb={6}>{name}</Title>
        {children}
      </div>
    </div>
  );
}
