import { Button, Group, TextInput } from '@mantine/core';
import { IconBookmarkPlus } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useWords } from '../../i18n/Language';
import { noIn } from '../../i18n/told/toldIn';
import { flowKey, flowsApi } from '../data/api';
import { useTell } from '../frame/useTell';
import type { TestCalling } from './useTestCall';

/** Keeps a call that got somewhere; it is played again before each publishing. */
export function KeepScript({ flow, calling }: { flow: string; calling: TestCalling }) {
  const all = useWords();
  const words = all.flows;
  const queries = useQueryClient();
  const tell = useTell();
  const [name, setName] = useState('');
  const { call, asked, inputs, visited } = calling;
  const reaches = call?.reached;
  if (!asked || !reaches || reaches === 'nothing' || reaches === 'hung-up') {
    return null;
  }
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await flowsApi.keepScript(flow, { ...asked, name: name.trim(), inputs, expect: { reaches, path: visited } });
      setName('');
      tell.done(words.test.keptScript);
      void queries.invalidateQueries({ queryKey: [...flowKey(flow), 'scripts'] });
    } catch (failure) {
      tell.failed(noIn(all, failure));
    }
  };
  return (
    <form onSubmit={(event) => void keep(event)}>
      <Group gap={6} align="flex-end" wrap="nowrap">
        <TextInput size="xs" flex={1} label={words.test.keepName} description={words.test.keepHint} maxLength={120} value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <Button type="submit" size="xs" variant="default" disabled={name.trim() === ''} leftSection={<IconBookmarkPlus size={14} aria-hidden />}>{words.test.keep}</Button>
      </Group>
    </form>
  );
}
