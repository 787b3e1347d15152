import { Alert, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/Language';

type PageProps = { title: string; hint: string; acts?: ReactNode; children: ReactNode };

/** The frame all of an administrator's pages share. */
export function Page({ title, hint, acts, children }: PageProps) {
  return (
    <Stack maw={1180} mx="auto" gap="md">
      <Group justify="space-between" align="flex-end" gap="sm">
        <div>
          <Title order={2} size="h3">{title}</Title>
          <Text size="sm" c="dimmed">{hint}</Text>
        </div>
        {acts && <Group gap="xs">{acts}</Group>}
      </Group>
      {children}
    </Stack>
  );
}

/** What was asked for once it is there; till then its place, or that it cannot be had. */
export function Read<T>({ of, children }: { of: UseQueryResult<T>; children: (found: T) => ReactNode }) {
  const words = useWords().premises;
  if (of.data !== undefined) {
    return <>{children(of.data)}</>;
  }
  return of.isError ? <Alert color="red" role="alert">{words.down}</Alert> : <Skeleton h={240} aria-busy="true" />;
}

/** A surface with a heading. */
export function Panel({ title, acts, children }: { title: string; acts?: ReactNode; children: ReactNode }) {
  return (
    <section className="panel premises-panel" aria-label={title}>
      <Group justify="space-between" mb="sm" gap="xs">
        <Title order={3} size="h4">{title}</Title>
        {acts && <Group gap="xs">{acts}</Group>}
      </Group>
      {children}
    </section>
  );
}
