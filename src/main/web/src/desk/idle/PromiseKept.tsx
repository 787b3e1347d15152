import { Button, Group } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { api, own } from '../../api/client';
import { told } from '../../api/failure';
import { useWords } from '../../i18n/Language';
import { useDeskAction } from '../useDeskAction';

/** Says that what was promised was done. */
export function PromiseKept({ id }: { id: string }) {
  const words = useWords();
  const keep = useDeskAction(() => told(api.POST('/api/promises/{id}/kept', { params: { path: { id }, ...own } })), () => words.work.keptFailed);
  return (
    <Group px="md" pb="sm">
      <Button size="xs" variant="default" leftSection={<IconCheck size={14} aria-hidden />} loading={keep.isPending} onClick={() => keep.mutate(undefined)}>
        {words.work.kept}
      </Button>
    </Group>
  );
}
