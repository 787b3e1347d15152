import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { IconCircleCheckFilled, IconCircleXFilled, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useWords } from '../../i18n/Language';
import { refusedIn } from '../../i18n/told/toldIn';
import { flowKey, flowsApi } from '../data/api';
import { useEditor } from '../store/Editor';

/** The calls that were kept, and how they go with the draft. */
export function Scripts({ flow }: { flow: string }) {
  const all = useWords();
  const words = all.flows.test;
  const { keeper } = useEditor();
  const queries = useQueryClient();
  const key = [...flowKey(flow), 'scripts'];
  const read = useQuery({ queryKey: key, queryFn: () => flowsApi.scripts(flow) });
  const replay = useMutation({
    mutationFn: async () => {
      await keeper.flush();
      return flowsApi.replay(flow);
    },
  });
  const drop = useMutation({ mutationFn: (id: string) => flowsApi.dropScript(flow, id), onSettled: () => queries.invalidateQueries({ queryKey: key }) });
  const scripts = read.data?.scripts ?? [];
  if (scripts.length === 0) {
    return null;
  }
  return (
    <section aria-label={words.scripts}>
      <Text size="sm" fw={600} mb={4}>{words.scripts}</Text>
      <Stack gap={4} component="ul" className="plain-list">
        {scripts.map(({ id, name }) => {
          const result = replay.data?.results.find((one) => one.id === id);
          return (
            <li key={id}>
              <Group gap={6} wrap="nowrap">
                {result && (result.passed ? <IconCircleCheckFilled size={15} color="var(--mantine-color-teal-light-color)" aria-hidden /> : <IconCircleXFilled size={15} color="var(--mantine-color-error)" aria-hidden />)}
                <Text size="xs" flex={1}>{name}{result && `: ${result.passed ? words.passed : words.failedScript(refusedIn(all, result.why, result.parts).words)}`}</Text>
                <ActionIcon size={24} aria-label={words.drop(name)} onClick={() => drop.mutate(id)}><IconTrash size={14} /></ActionIcon>
              </Group>
            </li>
          );
        })}
      </Stack>
      <Button size="compact-xs" mt={6} variant="default" loading={replay.isPending} onClick={() => replay.mutate()}>{words.replay}</Button>
    </section>
  );
}
