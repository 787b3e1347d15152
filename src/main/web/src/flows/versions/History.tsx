import { Badge, Button, Group, Loader, Stack, Text } from '@mantine/core';
import { IconArrowBackUp, IconGitCompare, IconUsers } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { moment } from '../../format/time';
import { useLanguage } from '../../i18n/Language';
import { noIn } from '../../i18n/told/toldIn';
import { useLocalNow } from '../../live/now';
import { FLOWS, type OpenFlow, type VersionMark } from '../data/api';
import { rollBack } from '../data/publishing';
import { useTell } from '../frame/useTell';
import { Approvals } from './Approvals';
import { DiffView } from './DiffView';
import { useVersions } from './useVersions';

/** Every version with its author and note, who is on it now, what it does otherwise, and the way back to it. */
export function History({ flow }: { flow: OpenFlow }) {
  const { words } = useLanguage();
  const { versions: say } = words.flows;
  const read = useVersions(flow.id, true);
  const [shown, setShown] = useState<number>();
  if (!read.data) {
    return read.isError ? <Text size="sm">{say.failed}</Text> : <Loader size="sm" aria-label={say.title} />;
  }
  const { versions } = read.data;
  return (
    <Stack gap="xs">
      <Approvals flow={flow.id} />
      {versions.length === 0 && <Text size="sm">{say.none}</Text>}
      {versions.map((mark) => (
        <Version key={mark.version} flow={flow.id} mark={mark} open={shown === mark.version} onOpen={() => setShown(shown === mark.version ? undefined : mark.version)} />
      ))}
    </Stack>
  );
}

function Version({ flow, mark, open, onOpen }: { flow: string; mark: VersionMark; open: boolean; onOpen: () => void }) {
  const { words, language } = useLanguage();
  const now = useLocalNow();
  const say = words.flows.versions;
  const { version, by, at, note, live } = mark;
  const when = (time: string) => moment(Date.parse(time), now, language);
  return (
    <section className="sub-form" data-live={live || undefined} aria-label={say.version(version)}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" fw={650}>{say.version(version)}</Text>
        <Group gap={6}>
          {mark['calls-now'] > 0 && <Badge color="blue" leftSection={<IconUsers size={11} aria-hidden />}>{say.callsNow(mark['calls-now'])}</Badge>}
          {live && <Badge color="teal">{say.live}</Badge>}
        </Group>
      </Group>
      <Text size="xs" c="dimmed">{by === '' ? `${say.fromFile} · ${when(at)}` : say.by(by, when(at))}</Text>
      {note !== '' && <Text size="sm" mt={2}>{note}</Text>}
      {(mark['rolled-back'] ?? []).map((one) => <Text key={one.at} size="xs" c="dimmed">{say.rolledBackBy(one.by, when(one.at))}{one.note !== '' && `: ${one.note}`}</Text>)}
      <Group gap={6} mt={6}>
        <Button size="compact-xs" variant={open ? 'light' : 'default'} aria-expanded={open} leftSection={<IconGitCompare size={13} aria-hidden />} onClick={onOpen}>{say.compare}</Button>
        {!live && <RollBack flow={flow} version={version} />}
      </Group>
      {open && <div style={{ marginTop: 8 }}><DiffView flow={flow} from={String(version)} to="draft" same={say.diffNone} /></div>}
    </section>
  );
}

function RollBack({ flow, version }: { flow: string; version: number }) {
  const say = useLanguage().words.flows.versions;
  const all = useLanguage().words;
  const queries = useQueryClient();
  const tell = useTell();
  const [busy, setBusy] = useState(false);
  const go = async () => {
    setBusy(true);
    const answer = await rollBack(flow, version, say.rollBackNote(version));
    setBusy(false);
    void queries.invalidateQueries({ queryKey: FLOWS, predicate: ({ queryKey }) => queryKey[2] !== 'open' });
    if ('no' in answer) {
      tell.failed(all.flows.publish.failed(noIn(all, answer.no)));
    } else {
      tell.done('asked' in answer ? say.asked : say.rolledBack(version));
    }
  };
  return <Button size="compact-xs" variant="default" loading={busy} leftSection={<IconArrowBackUp size={13} aria-hidden />} onClick={() => void go()}>{say.rollBack}</Button>;
}
