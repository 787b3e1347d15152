import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { api, own, upon, type Schema } from '../../api/client';
import { told } from '../../api/failure';
import { useWords } from '../../i18n/Language';
import { fieldsOf } from '../meanwhile/meanwhile';
import { Meanwhile } from '../meanwhile/Meanwhile';
import { useEntry } from '../meanwhile/useEntry';
import { freeId, idOf } from '../parts/idOf';
import { Panel, Read } from '../parts/Page';
import { Refusal } from '../parts/Refusal';
import { useChange } from '../parts/useChange';
import { useTeams } from '../parts/usePremises';

/** Teams: names, how many belong to each, and what waits for them. */
export function Teams() {
  const words = useWords().premises.people;
  const teams = useTeams();
  const [name, setName] = useState('');
  const taken = teams.data?.teams.map(({ id }) => id) ?? [];
  const add = useChange(() => told(api.POST('/api/teams', { params: own, body: { id: freeId(idOf(name), taken), name: name.trim() } })), () => setName(''));
  return (
    <Panel title={words.teams}>
      <Stack gap="sm">
        <Read of={teams}>{(found) => <>{found.teams.map((team) => <Team key={team.id} team={team} />)}</>}</Read>
        <form noValidate onSubmit={(event) => { event.preventDefault(); add.run(undefined); }}>
          <Refusal failure={add.failure} fields={['/name']} />
          <Group gap="xs" align="flex-end">
            <TextInput label={words.newTeam} value={name} error={add.at('/name')} onChange={(event) => setName(event.currentTarget.value)} />
            <Button type="submit" variant="default" loading={add.busy}>{words.addTeam}</Button>
          </Group>
        </form>
      </Stack>
    </Panel>
  );
}

function Team({ team }: { team: Schema['Team'] }) {
  const words = useWords().premises;
  const fields = fieldsOf<{ name: string }>({ name: words.people.name });
  const entry = useEntry(`teams/${team.id}`, team.revision, { name: team.name }, fields);
  const { name } = entry.draft;
  const path = { params: { path: { id: team.id }, ...own } };
  const save = useChange(async () => {
    await told(api.PUT('/api/teams/{id}', { params: { path: { id: team.id }, ...upon(entry.revision) }, body: { name: name.trim() } }));
    entry.saved();
  });
  const remove = useChange(() => told(api.DELETE('/api/teams/{id}', path)));
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); save.run(undefined); }}>
      <Group gap="xs">
        <TextInput size="xs" aria-label={words.people.teamName(team.name)} value={name} error={save.at('/name')} onChange={(event) => entry.write({ name: event.currentTarget.value })} />
        {name.trim() !== team.name && <Button type="submit" size="xs" loading={save.busy} disabled={entry.theirs !== undefined}>{words.save}</Button>}
        <Text size="sm" c="dimmed">{words.people.teamSize(team.agents, team['open-cases'])}</Text>
        <ActionIcon aria-label={words.people.removeTeam(team.name)} loading={remove.busy} onClick={() => remove.run(undefined)}><IconTrash size={16} /></ActionIcon>
      </Group>
      <Refusal failure={save.failure ?? remove.failure} fields={['/name']} />
      {entry.theirs && <Meanwhile entry={entry} fields={fields} by={save.failure?.by ?? ''} />}
    </form>
  );
}
