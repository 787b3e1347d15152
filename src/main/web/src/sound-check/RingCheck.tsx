import { Alert, Button, NativeSelect, Stack, Text } from '@mantine/core';
import { IconBellRinging } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useWords } from '../i18n/Language';
import { RingTone } from '../softphone/RingTone';
import { canChooseOutput, type SoundDevice } from './useSoundDevices';

type Props = { device: string; devices: SoundDevice[]; onDevice: (id: string) => void };

/** Where the bell is heard: often better the loudspeakers than the headset on the table. */
export function RingCheck({ device, devices, onDevice }: Props) {
  const words = useWords();
  const [bell] = useState(() => new RingTone());
  const [rung, setRung] = useState<'not-yet' | 'rung' | 'quiet'>('not-yet');
  useEffect(() => () => bell.stop(), [bell]);
  return (
    <Stack gap="xs">
      {canChooseOutput() && devices.length > 0 && (
        <NativeSelect
          label={words.soundCheck.ringOn} value={device} onChange={(event) => onDevice(event.currentTarget.value)}
          data={[{ value: '', label: words.soundCheck.usual }, ...devices.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
      <div>
        <Button
          variant="default" leftSection={<IconBellRinging size={18} aria-hidden />}
          onClick={() => void bell.start(device, false).then((heard) => setRung(heard ? 'rung' : 'quiet'))}
        >
          {words.soundCheck.testRing}
        </Button>
      </div>
      <Text size="sm" role="status">{rung === 'rung' ? words.soundCheck.rung : ''}</Text>
      {rung === 'quiet' && <Alert color="red">{words.soundCheck.ringRefused}</Alert>}
    </Stack>
  );
}
