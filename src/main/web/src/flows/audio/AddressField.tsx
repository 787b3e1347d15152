import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../i18n/Language';
import { isAddress } from './audio';

/** For a recording that is kept elsewhere. */
export function AddressField({ source, onTake }: { source: string; onTake: (address: string) => void }) {
  const words = useWords().flows.audio;
  const [address, setAddress] = useState(isAddress(source) ? source : '');
  const [tried, setTried] = useState(false);
  const good = isAddress(address.trim()) && !/\s/u.test(address.trim());
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (good) {
          onTake(address.trim());
        }
      }}
    >
      <Group gap="xs" align="flex-end">
        <TextInput
          size="xs" flex="1 1 220px" label={words.address} description={words.addressHint} placeholder="https://" value={address} maxLength={500}
          error={tried && !good ? words.addressBad : undefined} onChange={(event) => setAddress(event.currentTarget.value)}
        />
        <Button type="submit" size="xs" variant="default">{words.takeAddress}</Button>
      </Group>
    </form>
  );
}
