import { Anchor, Badge, Table, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { Schema } from '../../api/client';
import { useWords } from '../../i18n/Language';
import { useTeams } from '../parts/usePremises';
import { signInState, type SignInState } from './personPart';

const COLORS: Record<SignInState, string> = { ready: 'teal', invited: 'blue', 'not-invited': 'orange', none: 'gray', left: 'gray' };

/** Who they are, where they belong, and whether they can sign in. */
export function PeopleTable({ people }: { people: Schema['Person'][] }) {
  const words = useWords().premises.people;
  const teams = new Map((useTeams().data?.teams ?? []).map(({ id, name }) => [id, name]));
  return (
    <Table.ScrollContainer minWidth={560} tabIndex={0} aria-label={words.everybody} role="region">
      <Table verticalSpacing={6} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.name}</Table.Th>
            <Table.Th>{words.teams}</Table.Th>
            <Table.Th>{words.roles}</Table.Th>
            <Table.Th>{words.signIn}</Table.Th>
            <Table.Th ta="right">{words.openCases}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.map((one) => {
            const state = signInState(one);
            return (
              <Table.Tr key={one.id}>
                <Table.Td>
                  <Anchor component={Link} href={`/people/${one.id}`} size="sm" fw={600}>{one.name}</Anchor>
                  <Text size="xs" c="dimmed">{one['sign-in']?.email ?? ''}</Text>
                </Table.Td>
                <Table.Td>{one.teams.map((id) => teams.get(id) ?? id).join(', ')}</Table.Td>
                <Table.Td>{one.roles.map((role) => words.role[role]).join(', ')}</Table.Td>
                <Table.Td><Badge color={COLORS[state]}>{words.states[state]}</Badge></Table.Td>
                <Table.Td ta="right" className="ticking">{one['open-cases']}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      {people.length === 0 && <Text size="sm" c="dimmed" p="sm">{words.nobody}</Text>}
    </Table.ScrollContainer>
  );
}
