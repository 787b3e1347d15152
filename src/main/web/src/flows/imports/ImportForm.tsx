import { Alert, Autocomplete, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../../i18n/Language';
import { useTeams } from '../../premises/parts/usePremises';
import { FLOWS } from '../data/api';
import { slug } from '../model/names';
import { FileField, type Chosen } from './FileField';
import { useBringers, type Source } from './useBringers';

/** Begins a flow from a file. What is refused is said here, and everything chosen and typed stays. */
export function ImportForm({ source, taken, onCancel }: { source: Source; taken: string[]; onCancel: () => void }) {
  const words = useWords();
  const say = words.flows.imports;
  const [, go] = useLocation();
  const queries = useQueryClient();
  const bringers = useBringers();
  const teams = useTeams();
  const [file, setFile] = useState<Chosen>();
  const [name, setName] = useState('');
  const [team, setTeam] = useState('support');
  const [wrong, setWrong] = useState({ file: '', id: '' });
  const [no, setNo] = useState<string[]>([]);
  const [busy, setBusy] = useState(false);
  const id = slug(name);
  const choose = (chosen: Chosen | undefined) => {
    setFile(chosen);
    setWrong({ ...wrong, file: '' });
    setNo([]);
    if (chosen && name === '') {
      setName(slug(chosen.name.replace(/(\.flow)?\.json$/iu, '')));
    }
  };
  const bring = async (event: FormEvent) => {
    event.preventDefault();
    const idWrong = id === '' ? say.noId : taken.includes(id) && !bringers.begun(id) ? say.taken : '';
    setWrong({ file: file ? '' : say.noFile, id: idWrong });
    setNo([]);
    if (!file || idWrong !== '') {
      return;
    }
    setBusy(true);
    const answer = await bringers[source](id, file.text, team.trim());
    setBusy(false);
    void queries.invalidateQueries({ queryKey: FLOWS });
    if (answer === 'taken') {
      setWrong({ file: '', id: say.taken });
    } else if (answer.length > 0) {
      setNo(answer);
    } else {
      go(`/flows/${encodeURIComponent(id)}`);
    }
  };
  return (
    <form className="panel new-flow" onSubmit={(event) => void bring(event)} noValidate>
      <Stack gap="md">
        <div>
          <Title order={3} size="h5">{source === 'studio' ? say.studio : say.flowFile}</Title>
          <Text size="sm" c="dimmed">{source === 'studio' ? say.studioHint : say.flowFileHint}</Text>
        </div>
        <FileField wrong={wrong.file} onChosen={choose} />
        <Group align="flex-start" grow preventGrowOverflow={false}>
          <TextInput label={say.id} description={say.idHint} maxLength={64} value={name} error={wrong.id} onChange={(event) => { setName(event.currentTarget.value); setWrong({ ...wrong, id: '' }); }} />
          {source === 'studio' && <Autocomplete label={say.team} description={say.teamHint} maxLength={64} data={(teams.data?.teams ?? []).map((one) => one.id)} value={team} onChange={setTeam} />}
        </Group>
        <div role="status">
          {no.length > 0 && (
            <Alert color="red" title={say.refused}>
              <ul className="refusals">{no.map((one) => <li key={one}>{one}</li>)}</ul>
            </Alert>
          )}
        </div>
        <Group gap="xs">
          <Button type="submit" loading={busy}>{say.go}</Button>
          <Button variant="default" onClick={onCancel}>{words.cancel}</Button>
        </Group>
      </Stack>
    </form>
  );
}
