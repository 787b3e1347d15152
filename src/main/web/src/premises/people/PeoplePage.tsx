import { Button, Drawer, TextInput } from '@mantine/core';
import { IconSearch, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../../i18n/Language';
import { Page, Panel, Read } from '../parts/Page';
import { usePeople } from '../parts/usePremises';
import { PersonPanel } from './PersonPanel';
import { found, NEW_PERSON } from './personPart';
import { PeopleTable } from './PeopleTable';
import { Teams } from './Teams';

/** Everybody who works here. */
export function PeoplePage({ chosen }: { chosen: string }) {
  const words = useWords();
  const people = usePeople();
  const [, go] = useLocation();
  const [text, setText] = useState('');
  const person = people.data?.people.find(({ id }) => id === chosen);
  return (
    <Page
      title={words.premises.people.title}
      hint={words.premises.people.hint}
      acts={<Button leftSection={<IconUserPlus size={16} />} onClick={() => go(`/people/${NEW_PERSON}`)}>{words.premises.people.add}</Button>}
    >
      <Panel
        title={words.premises.people.everybody}
        acts={<TextInput size="xs" leftSection={<IconSearch size={14} />} aria-label={words.premises.people.find} w={280} maw="100%" placeholder={words.premises.people.find} value={text} onChange={(event) => setText(event.currentTarget.value)} />}
      >
        <Read of={people}>{({ people: all }) => <PeopleTable people={found(all, text)} />}</Read>
      </Panel>
      <Teams />
      <Drawer
        opened={chosen === NEW_PERSON || person !== undefined}
        onClose={() => go('/people')}
        position="right"
        size="lg"
        title={person?.name ?? words.premises.people.add}
        closeButtonProps={{ 'aria-label': words.close }}
      >
        {people.data && <PersonPanel key={chosen} person={person} people={people.data.people} onLeave={() => go('/people')} onAdded={(id) => go(`/people/${id}`)} />}
      </Drawer>
    </Page>
  );
}
