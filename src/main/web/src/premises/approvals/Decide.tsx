import { Button, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api, own, type Schema } from '../../api/client';
import { told } from '../../api/failure';
import { useWords } from '../../i18n/Language';
import { Refusal } from '../parts/Refusal';
import { useChange } from '../parts/useChange';

const MAX_NOTE = 500;

/** Yes or no, with a note; whoever asked can only take it back. */
export function Decide({ approval }: { approval: Schema['CompanyApproval'] }) {
  const words = useWords().premises.approvals;
  const [note, setNote] = useState('');
  const path = { params: { path: { approval: approval.id }, ...own }, body: { note: note.trim() } };
  const decide = useChange((yes: boolean) =>
    yes
      ? told<unknown>(api.POST('/api/company/approvals/{approval}/approve', path))
      : told<unknown>(api.POST('/api/company/approvals/{approval}/decline', path)),
  );
  return (
    <>
      <Refusal failure={decide.failure} />
      <Group gap="xs" align="flex-end">
        <TextInput size="xs" label={words.note} maxLength={MAX_NOTE} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
        {!approval.mine && <Button size="xs" loading={decide.busy} onClick={() => decide.run(true)}>{words.approve}</Button>}
        <Button size="xs" variant="default" disabled={decide.busy} onClick={() => decide.run(false)}>{words.decline}</Button>
      </Group>
      {approval.mine && <Text size="xs" c="dimmed">{words.mine}</Text>}
    </>
  );
}
