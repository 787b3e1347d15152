import { Alert, Button, NativeSelect, Progress, Stack, Text } from '@mantine/core';
import { IconMicrophone } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '../i18n/Language';
import { useLevel } from './useLevel';
import type { SoundDevice } from './useSoundDevices';

const HEARD = 0.08;

type Props = { device: string; devices: SoundDevice[]; onDevice: (id: string) => void; onOpen: () => void };

/** Speaking moves a bar: then callers will hear it too. */
export function MicrophoneCheck({ device, devices, onDevice, onOpen }: Props) {
  const words = useWords();
  const [on, setOn] = useState(false);
  const { state, loud, peak } = useLevel(on, device);
  const heard = peak > HEARD;
  const shown = state === 'open' ? (heard ? words.soundCheck.heard : words.soundCheck.speak) : state === 'asking' ? words.soundCheck.asking : '';
  return (
    <Stack gap="xs">
      {devices.length > 0 && (
        <NativeSelect
          label={words.soundCheck.microphone} value={device} onChange={(event) => onDevice(event.currentTarget.value)}
          data={[{ value: '', label: words.soundCheck.usual }, ...devices.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
      <Progress.Root size="xl">
        <Progress.Section
          value={Math.round(loud * 100)} color={heard ? 'teal.8' : 'blue.8'}
          role="meter" aria-label={words.soundCheck.level} aria-valuemin={0} aria-valuemax={100} aria-valuenow={Math.round(loud * 100)}
        />
      </Progress.Root>
      <Text size="sm" role="status" fw={heard ? 600 : 400}>{shown}</Text>
      {(state === 'refused' || state === 'missing') && <Alert color="red">{words.soundCheck[state]}</Alert>}
      <div>
        <Button
          variant={on ? 'default' : 'filled'} leftSection={<IconMicrophone size={18} aria-hidden />}
          onClick={() => {
            setOn(!on);
            onOpen();
          }}
        >
          {on ? words.soundCheck.stop : words.soundCheck.tryMicrophone}
        </Button>
      </div>
    </Stack>
  );
}
