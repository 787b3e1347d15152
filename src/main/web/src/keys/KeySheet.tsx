import { Group, Kbd, Modal, Stack, Text } from '@mantine/core';
import { useWords } from '../i18n/Language';
import { isSingle, shown } from './keyboard';
import { useKeys } from './Keys';

/** Everything a key does on this screen just now. */
export function KeySheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const words = useWords();
  const { bindings, on } = useKeys();
  const working = [...bindings.values()].filter(({ keys }) => on || !isSingle(keys));
  return (
    <Modal opened={opened} onClose={onClose} title={words.keys.title} closeButtonProps={{ 'aria-label': words.close }}>
      <Stack gap="xs">
        {[['mod+k', words.keys.menu] as const, ...working.map(({ keys, label }) => [keys, label] as const)].map(([keys, label]) => (
          <Group key={keys + label} justify="space-between" wrap="nowrap">
            <Text size="sm">{label}</Text>
            <Kbd>{shown(keys)}</Kbd>
          </Group>
        ))}
        <Text size="sm" c="dimmed">
          {on ? words.keys.typing : words.keys.off}
        </Text>
      </Stack>
    </Modal>
  );
}
