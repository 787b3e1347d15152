import { Text } from '@mantine/core';
import { useWords } from '../../i18n/Language';

/** Over the notes while another case is shown: what is written here does not go into that one. */
export function AboutTheCall({ own, other }: { own: string; other: string }) {
  const words = useWords().beside;
  return other === '' ? null : <Text size="sm" fw={600} mb={4}>{own === '' ? words.notesNoCase : words.notes(own)}</Text>;
}
