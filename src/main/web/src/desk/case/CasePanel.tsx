import { Badge, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { relative } from '../../format/time';
import { useLanguage } from '../../i18n/Language';
import { useNow } from '../../live/now';
import { owner } from '../CaseLine';
import { useCaseFile } from '../useCaseFile';
import { CaseTimeline } from './CaseTimeline';

const COLOURS = { open: 'blue', waiting: 'orange', resolved: 'teal' } as const;

/** A case and everything that happened about it. */
export function CasePanel({ number, children }: { number: string; children?: ReactNode }) {
  const { words, language } = useLanguage();
  const now = useNow();
  const { data: file, isError } = useCaseFile(number);
  if (!file) {
    return (
      <section className="panel" style={{ padding: 16 }} aria-busy={!isError}>
        {isError ? <Text>{words.case.missing}</Text> : <Skeleton height={120} aria-label={words.case.loading} />}
      </section>
    );
  }
  return (
    <section className="panel" aria-labelledby={`case-${number}`}>
      <Stack gap="md" p="md">
        <div>
          <Group justify="space-between" align="flex-start" gap="xs">
            <Title order={3} size="h4" id={`case-${number}`}>
              {file.number} {file.subject}
            </Title>
            <Badge color={COLOURS[file.status]}>{words.case.status[file.status]}</Badge>
          </Group>
          <Text size="sm" c="dimmed">
            {[file.customer, file['team-name'], owner(file, words), words.case.lastContact(relative(Date.parse(file['last-contact']), now, language))]
              .filter((part) => part !== '')
              .join(' · ')}
          </Text>
          {file.outcome !== '' && <Text size="sm">{words.case.closed(file.outcome)}</Text>}
        </div>
        {children}
        <CaseTimeline happened={file.timeline} />
      </Stack>
    </section>
  );
}
