import { Button, Divider, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Schema } from '../../api/client';
import { useWords } from '../../i18n/Language';
import { Invite } from './Invite';
import { Leave } from './Leave';
import { PersonForm } from './PersonForm';
import { signInState } from './personPart';

type Props = { person: Schema['Person'] | undefined; people: Schema['Person'][]; onLeave: () => void; onAdded: (id: string) => void };

/** One person: who they are, their invitation, and how they leave. */
export function PersonPanel({ person, people, onLeave, onAdded }: Props) {
  const words = useWords().premises.people;
  const [leaving, setLeaving] = useState(false);
  const state = person ? signInState(person) : 'none';
  return (
    <Stack gap="md">
      {person?.left && <Text size="sm">{words.hasLeft}</Text>}
      <PersonForm person={person} people={people} onDone={onAdded} />
      {person && !person.left && (
        <>
          <Divider />
          {state === 'none' ? <Text size="sm" c="dimmed">{words.noSignIn}</Text> : <Invite person={person} />}
          <Divider />
          {leaving
            ? <Leave person={person} people={people} onDone={onLeave} onStay={() => setLeaving(false)} />
            : <Group><Button size="xs" variant="default" onClick={() => setLeaving(true)}>{words.leaves}</Button></Group>}
        </>
      )}
    </Stack>
  );
}
