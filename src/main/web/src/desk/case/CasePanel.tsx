import { Badge, Group, Skeleton, Stack, Text } from '@mantine/core';
import { relative } from '../../format/time';
import { useLanguage } from '../../i18n/Language';
import { useNow } from '../../live/now';
import { owner } from '../CaseLine';
import { useCaseFile } from '../useCaseFile';
import { Signals } from '../Signals';
import type { Place } from './acts';
import { CaseActs } from './CaseActs';
import { CaseMissing } from './CaseMissing';
import { CaseTimeline } from './CaseTimeline';
import { OpenMatters } from './OpenMatters';
import { SimilarCases } from './SimilarCases';
import { Subject } from './Subject';

const COLOURS = { open: 'blue', waiting: 'orange', resolved: 'teal' } as const;

/** A case, what can be done with it, everything that happened about it, and how its like was resolved. */
export function CasePanel({ number, place = 'desk' }: { number: string; place?: Place }) {
  const { words, language } = useLanguage();
  const now = useNow();
  const { data: file, isError, error, refetch } = useCaseFile(number);
  if (!file) {
    return (
      <section className="panel" style={{ padding: 16 }} aria-busy={!isError}>
        {isError ? <CaseMissing number={number} failure={error} onAgain={() => void refetch()} /> : <><span className="spoken-only" role="status">{words.case.loading}</span><Skeleton height={120} /></>}
      </section>
    );
  }
  return (
    <section className="panel case-panel" aria-labelledby={`case-${number}`}>
      <Stack gap="md" p="md">
        <div>
          <Group justify="space-between" align="flex-start" gap="xs">
            <Subject file={file} />
            <Badge color={COLOURS[file.status]}>{words.case.status[file.status]}</Badge>
          </Group>
          <Text size="sm" c="dimmed">
            {[file.customer, file['team-name'], owner(file, words), words.case.lastContact(relative(Date.parse(file['last-contact']), now, language))]
              .filter((part) => part !== '')
              .join(' · ')}
          </Text>
          {file.status === 'resolved' && file.outcome !== '' && <Text size="sm">{words.case.closed(file.outcome)}</Text>}
        </div>
        {place !== 'call' && <Signals history={file.history} />}
        <CaseActs file={file} place={place} />
        <OpenMatters number={number} />
        <div className="case-columns">
          <CaseTimeline happened={file.timeline} />
          <SimilarCases number={number} />
        </div>
      </Stack>
    </section>
  );
}
