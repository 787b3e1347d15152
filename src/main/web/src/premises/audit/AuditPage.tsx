import { Anchor, Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { told } from '../../api/failure';
import { useWords } from '../../i18n/Language';
import { Page, Read } from '../parts/Page';
import { PREMISES, usePeople } from '../parts/usePremises';
import { query } from './changes';
import { EntryRow } from './EntryRow';
import { kindsOf } from './entryWords';

const EVERYTHING = { what: '', who: '', from: '', to: '' };

/** Who changed what, when; the newest first. */
export function AuditPage() {
  const all = useWords();
  const words = all.premises.audit;
  const people = usePeople().data?.people ?? [];
  const [filter, setFilter] = useState(EVERYTHING);
  const asked = query(filter);
  const trail = useInfiniteQuery({
    queryKey: [PREMISES, 'audit', asked],
    queryFn: ({ pageParam }) => told(api.GET('/api/audit', { params: { query: { ...asked, ...(pageParam === '' ? {} : { page: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });
  const set = (part: Partial<typeof filter>) => setFilter({ ...filter, ...part });
  return (
    <Page title={words.title} hint={words.hint} acts={<Anchor size="sm" underline="always" href={`/api/audit/export?${new URLSearchParams(asked).toString()}`} download>{words.export}</Anchor>}>
      <Group gap="sm" align="flex-end" role="search" aria-label={words.filters}>
        <NativeSelect size="xs" label={words.what} data={[{ value: '', label: words.anything }, ...kindsOf(all)]} value={filter.what} onChange={(event) => set({ what: event.currentTarget.value })} />
        <NativeSelect size="xs" label={words.who} data={[{ value: '', label: words.anybody }, ...people.map(({ id, name }) => ({ value: id, label: name }))]} value={filter.who} onChange={(event) => set({ who: event.currentTarget.value })} />
        <TextInput size="xs" type="date" label={words.from} value={filter.from} onChange={(event) => set({ from: event.currentTarget.value })} />
        <TextInput size="xs" type="date" label={words.to} value={filter.to} onChange={(event) => set({ to: event.currentTarget.value })} />
      </Group>
      <section className="panel" aria-label={words.title}>
        <Read of={trail}>
          {({ pages }) => {
            const entries = pages.flatMap((page) => page.entries);
            return (
              <Stack gap={0}>
                {entries.length === 0 && <Text p="md" size="sm" c="dimmed">{words.none}</Text>}
                {entries.map((entry) => <EntryRow key={entry.id} entry={entry} />)}
              </Stack>
            );
          }}
        </Read>
      </section>
      {trail.hasNextPage && <Button variant="default" loading={trail.isFetchingNextPage} onClick={() => void trail.fetchNextPage()}>{words.more}</Button>}
    </Page>
  );
}
