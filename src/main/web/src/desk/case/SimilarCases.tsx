import { Skeleton, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { api } from '../../api/client';
import { told } from '../../api/failure';
import { relative } from '../../format/time';
import { useLanguage } from '../../i18n/Language';
import { useNow } from '../../live/now';
import { CASE } from '../useCaseFile';

/** How the team resolved what sounds the same. */
export function SimilarCases({ number }: { number: string }) {
  const { words, language } = useLanguage();
  const now = useNow();
  const { data, isError } = useQuery({
    queryKey: [...CASE, number, 'similar'],
    queryFn: () => told(api.GET('/api/cases/{number}/similar', { params: { path: { number } } })),
  });
  return (
    <aside className="similar" aria-labelledby={`similar-${number}`}>
      <Title order={4} size="h6" mb={6} id={`similar-${number}`}>{words.acts.similar}</Title>
      {!data && !isError && <Skeleton height={48} />}
      {isError && <Text size="sm" c="dimmed">{words.matters.failed}</Text>}
      {data?.cases.length === 0 && <Text size="sm" c="dimmed">{words.acts.similarNone}</Text>}
      <ul>
        {data?.cases.map((one) => (
          <li key={one.number}>
            <Link href={`/desk/cases/${one.number}`}>{one.number} {one.subject}</Link>
            <Text size="sm">{one.outcome === '' ? words.acts.noOutcome : one.outcome}</Text>
            <Text size="xs" c="dimmed">
              {words.acts.similarBy(one['owned-by'] === '' ? words.case.nobody : one['owned-by'], relative(Date.parse(one.resolved), now, language))}
            </Text>
          </li>
        ))}
      </ul>
    </aside>
  );
}
