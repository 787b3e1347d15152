import { Alert, Button, Group, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useWords } from '../../i18n/Language';
import { noIn } from '../../i18n/told/toldIn';
import { FLOWS, flowKey, flowsApi, type Approval } from '../data/api';
import { useTell } from '../frame/useTell';

/** Changes that two administrators have to agree on. */
export function Approvals({ flow }: { flow: string }) {
  const read = useQuery({ queryKey: [...flowKey(flow), 'approvals'], queryFn: () => flowsApi.approvals(flow) });
  return (read.data?.approvals ?? []).filter(({ state }) => state === 'open').map((one) => <Waiting key={one.id} flow={flow} approval={one} />);
}

function Waiting({ flow, approval }: { flow: string; approval: Approval }) {
  const all = useWords();
  const words = all.flows;
  const queries = useQueryClient();
  const tell = useTell();
  const decide = useMutation({
    mutationFn: async (yes: boolean) => {
      await (yes ? flowsApi.approve(flow, approval.id) : flowsApi.decline(flow, approval.id));
    },
    onError: (failure) => tell.failed(words.publish.failed(noIn(all, failure))),
    onSettled: () => queries.invalidateQueries({ queryKey: FLOWS, predicate: ({ queryKey }) => queryKey[2] !== 'open' }),
  });
  return (
    <Alert color="orange" p="xs" title={words.versions.waits}>
      <Text size="sm">{approval.by}: {approval.note}</Text>
      <Text size="xs">{approval.why.map((one) => words.versions.why[one]).join(', ')}</Text>
      <Group gap={6} mt={6}>
        {approval.mine ? <Text size="xs">{words.versions.mineWaits}</Text> : <Button size="compact-xs" loading={decide.isPending} onClick={() => decide.mutate(true)}>{words.versions.approve}</Button>}
        <Button size="compact-xs" variant="default" disabled={decide.isPending} onClick={() => decide.mutate(false)}>{words.versions.decline}</Button>
      </Group>
    </Alert>
  );
}
