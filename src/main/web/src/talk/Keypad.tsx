import { Button, SimpleGrid } from '@mantine/core';
import { useWords } from '../i18n/Language';

export const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'] as const;
export const isKey = (key: string) => (KEYS as readonly string[]).includes(key);

/** The twelve keys of a telephone. */
export function Keypad({ onPress, disabled = false }: { onPress: (key: string) => void; disabled?: boolean }) {
  const words = useWords();
  return (
    <SimpleGrid cols={3} spacing={6} verticalSpacing={6} role="group" aria-label={words.talk.keypad}>
      {KEYS.map((key) => (
        <Button key={key} variant="default" size="md" px={0} disabled={disabled} onClick={() => onPress(key)}>{key}</Button>
      ))}
    </SimpleGrid>
  );
}
