import { Button, Group } from '@mantine/core';
import { api, own } from '../../api/client';
import { told } from '../../api/failure';
import { useWords } from '../../i18n/Language';
import { useDeskAction } from '../useDeskAction';

/** Take a case a colleague holds out, or leave it where it is. */
export function HandOverAnswer({ id }: { id: string }) {
  const words = useWords();
  const params = { path: { id }, ...own };
  const no = () => words.work.handOverFailed;
  const take = useDeskAction(() => told(api.POST('/api/hand-overs/{id}/accept', { params })), no);
  const leave = useDeskAction(() => told(api.POST('/api/hand-overs/{id}/decline', { params })), no);
  return (
    <Group gap="xs" px="md" pb="sm">
      <Button size="xs" loading={take.isPending} disabled={leave.isPending} onClick={() => take.mutate(undefined)}>{words.work.take}</Button>
      <Button size="xs" variant="default" loading={leave.isPending} disabled={take.isPending} onClick={() => leave.mutate(undefined)}>{words.work.leave}</Button>
    </Group>
  );
}
