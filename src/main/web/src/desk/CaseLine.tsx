import { Group, Text } from '@mantine/core';
import { IconTicket } from '@tabler/icons-react';
import type { Case } from '../api/client';
import type { Words } from '../i18n/en';
import { useWords } from '../i18n/Language';

export function owner(file: Case, words: Words): string {
  if (file.mine) {
    return words.case.mine;
  }
  return file['owned-by'] === '' ? words.case.nobody : words.case.owned(file['owned-by']);
}

/** Which case a call is about, and who owns it. */
export function CaseLine({ file }: { file: Case | undefined }) {
  const words = useWords();
  return (
    <Group gap={8} wrap="nowrap" align="flex-start">
      <IconTicket size={18} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
      {file ? (
        <Text size="sm">
          <Text span fw={600}>
            {file.number} {file.subject}
          </Text>
          {' · '}
          {words.case.status[file.status]}
          {' · '}
          {owner(file, words)}
        </Text>
      ) : (
        <Text size="sm">{words.case.none}</Text>
      )}
    </Group>
  );
}
