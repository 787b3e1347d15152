import { Alert, Button, Stack, Text, Textarea } from '@mantine/core';
import { IconRocket } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../i18n/Language';
import type { Failure } from '../../api/failure';
import { Refused } from '../../i18n/told/Told';
import { noIn } from '../../i18n/told/toldIn';
import { useProblems } from '../findings/useProblems';
import { FLOWS, type OpenFlow, type ScriptResult } from '../data/api';
import { publish } from '../data/publishing';
import { unkeptWords } from '../frame/keptWords';
import { useTell } from '../frame/useTell';
import { useEditor } from '../store/Editor';
import { DiffView } from './DiffView';
import { publishKept } from './publishKept';
import { useLive } from './useVersions';

/** The last look before callers hear it: what changes, what stands in the way, and a note for those who come after. */
export function Publish({ flow }: { flow: OpenFlow }) {
  const all = useWords();
  const words = all.flows.publish;
  const asked = all.flows.versions.asked;
  const { view, keeper } = useEditor();
  const queries = useQueryClient();
  const tell = useTell();
  const live = useLive(flow);
  const red = useProblems().filter(({ severity }) => severity === 'error').length;
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ why: Failure | string; scripts: ScriptResult[]; unkept?: string }>({ why: '', scripts: [] });
  const go = async () => {
    setTried(true);
    if (note.trim() === '') {
      return;
    }
    setBusy(true);
    setSaid({ why: '', scripts: [] });
    const answer = await publishKept(keeper, (revision) => publish(flow.id, revision, note.trim()));
    setBusy(false);
    if ('unkept' in answer) {
      setSaid({ why: '', scripts: [], unkept: unkeptWords(all, answer.unkept) });
      if (answer.unkept.state === 'stale') {
        view.set({ panel: 'merge' });
      }
    } else if ('version' in answer || 'asked' in answer) {
      tell.done('version' in answer ? words.done(answer.version) : asked);
      void queries.invalidateQueries({ queryKey: FLOWS, predicate: ({ queryKey }) => queryKey[2] !== 'open' });
      view.set({ panel: 'history' });
    } else {
      setSaid({ why: answer.no, scripts: answer.scripts });
    }
  };
  return (
    <Stack gap="sm">
      {red > 0 && (
        <Alert color="red" p="xs">
          {words.red(red)} <Button size="compact-xs" variant="default" onClick={() => view.set({ panel: 'findings' })}>{words.showProblems}</Button>
        </Alert>
      )}
      <Textarea
        label={words.note} description={words.noteHint} autosize minRows={2} maxLength={500} value={note} onChange={(event) => setNote(event.currentTarget.value)}
        error={tried && note.trim() === '' ? words.needNote : undefined}
      />
      <Button leftSection={<IconRocket size={16} aria-hidden />} loading={busy} disabled={red > 0} onClick={() => void go()}>{words.go}</Button>
      <div role="status">
        {said.unkept !== undefined && <Alert color="red" p="xs">{said.unkept}</Alert>}
        {said.why !== '' && <Alert color="red" p="xs">{words.failed(noIn(all, said.why))}</Alert>}
        {said.scripts.length > 0 && (
          <Alert color="red" p="xs" mt="xs" title={words.scriptFailed}>
            {said.scripts.map(({ id, name, why, parts }) => <Text key={id} size="sm">{name}: <Refused text={why} parts={parts} /></Text>)}
          </Alert>
        )}
      </div>
      {live !== undefined && <DiffView flow={flow.id} from={String(live)} to="draft" same={words.same} />}
    </Stack>
  );
}
