import { Alert, Button, Checkbox, Group, MultiSelect, NativeSelect, Stack, TagsInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api, own, upon, type Schema } from '../../api/client';
import { told } from '../../api/failure';
import { useWords } from '../../i18n/Language';
import { Meanwhile } from '../meanwhile/Meanwhile';
import { useEntry } from '../meanwhile/useEntry';
import { freeId, idOf } from '../parts/idOf';
import { Refusal } from '../parts/Refusal';
import { useChange } from '../parts/useChange';
import { useHours, useTeams } from '../parts/usePremises';
import { personFields } from './personFields';
import { NEW_PERSON, personDraft, personPart } from './personPart';

const FIELDS = ['/name', '/teams', '/skills', '/languages', '/phone', '/cover', '/hours', '/sign-in', '/roles'];
const ROLES = ['agent', 'supervisor', 'administrator'] as const;

type Props = { person: Schema['Person'] | undefined; people: Schema['Person'][]; onDone: (id: string) => void };

/** Everything on file about somebody, to be changed; without a person, a new one. */
export function PersonForm({ person, people, onDone }: Props) {
  const words = useWords().premises;
  const teams = useTeams().data?.teams ?? [];
  const hours = useHours().data?.hours ?? [];
  const [saved, setSaved] = useState(false);
  const fields = personFields(words.people);
  const entry = useEntry(`people/${person?.id ?? NEW_PERSON}`, person?.revision ?? '', personDraft(person), fields);
  const { draft } = entry;
  const id = person?.id ?? freeId(idOf(draft.name), [NEW_PERSON, ...people.map((one) => one.id)]);
  const body = personPart(draft, person);
  const save = useChange(
    async () => {
      await (person
        ? told(api.PUT('/api/people/{id}', { params: { path: { id }, ...upon(entry.revision) }, body }))
        : told(api.POST('/api/people', { params: own, body: { ...body, id, name: body.name ?? '' } })));
      if (person) {
        entry.saved();
      } else {
        entry.discard();
      }
    },
    () => { setSaved(true); onDone(id); },
  );
  const write = (part: Partial<typeof draft>) => { setSaved(false); entry.write({ ...draft, ...part }); };
  const colleagues = people.filter((one) => one.id !== id && !one.left).map((one) => ({ value: one.id, label: one.name }));
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); save.run(undefined); }}>
      <Stack gap="sm">
        <Refusal failure={save.failure} fields={FIELDS} />
        {saved && <Alert color="teal" role="status">{words.saved}</Alert>}
        <TextInput data-autofocus label={words.people.name} value={draft.name} error={save.at('/name')} onChange={(event) => write({ name: event.currentTarget.value })} />
        <TextInput type="email" label={words.people.email} description={words.people.emailHint} value={draft.email} error={save.at('/sign-in')} onChange={(event) => write({ email: event.currentTarget.value })} />
        <TextInput type="tel" label={words.people.phone} description={words.people.phoneHint} placeholder="+16195550111" value={draft.phone} error={save.at('/phone')} onChange={(event) => write({ phone: event.currentTarget.value })} />
        <Checkbox.Group label={words.people.roles} value={draft.roles} error={save.at('/roles')} onChange={(roles) => write({ roles: ROLES.filter((role) => roles.includes(role)) })}>
          <Group gap="md" mt={4}>{ROLES.map((role) => <Checkbox key={role} value={role} label={words.people.role[role]} />)}</Group>
        </Checkbox.Group>
        <MultiSelect label={words.people.teams} data={teams.map((team) => ({ value: team.id, label: team.name }))} value={draft.teams} error={save.at('/teams')} onChange={(value) => write({ teams: value })} />
        <TagsInput label={words.people.skills} description={words.people.skillsHint} data={[...new Set(people.flatMap(({ skills }) => skills))]} value={draft.skills} error={save.at('/skills')} onChange={(skills) => write({ skills })} />
        <TagsInput label={words.people.languages} description={words.people.languagesHint} data={[...new Set(['en', 'es', ...people.flatMap(({ languages }) => languages)])]} value={draft.languages} error={save.at('/languages')} onChange={(languages) => write({ languages })} />
        <MultiSelect label={words.people.cover} description={words.people.coverHint} data={colleagues} value={draft.cover} error={save.at('/cover')} onChange={(cover) => write({ cover })} />
        <NativeSelect label={words.people.hours} data={[{ value: '', label: words.people.anyTime }, ...hours.map((one) => one.id)]} value={draft.hours} error={save.at('/hours')} onChange={(event) => write({ hours: event.currentTarget.value })} />
        <Meanwhile entry={entry} fields={fields} by={save.failure?.by ?? ''} />
        <Group><Button type="submit" loading={save.busy} disabled={entry.theirs !== undefined}>{person?.left ? words.people.comesBack : words.save}</Button></Group>
      </Stack>
    </form>
  );
}
