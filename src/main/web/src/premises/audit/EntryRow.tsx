import { Badge, Group, Table, Text } from '@mantine/core';
import type { Schema } from '../../api/client';
import { moment } from '../../format/time';
import { useLanguage } from '../../i18n/Language';
import { useNow } from '../../live/now';
import { changes } from './changes';
import { entryWords } from './entryWords';

type Entry = Schema['AuditPage']['entries'][number];

/** One change: who, when, what, and once it is opened what was before and after. */
export function EntryRow({ entry }: { entry: Entry }) {
  const { words, language } = useLanguage();
  const now = useNow();
  const { kind, act, subject } = entryWords(entry, words);
  const count = entry.what === 'directory' ? /^(\d+) changes?$/u.exec(entry.words)?.[1] : undefined;
  const found = changes(entry.before, entry.after);
  const head = (
    <Group gap="xs" component="span" display="inline-flex">
      <Text size="sm" component="time" dateTime={entry.at} c="dimmed" className="ticking">{moment(Date.parse(entry.at), now, language)}</Text>
      <Text size="sm" component="span" fw={600}>{entry.name === '' ? words.premises.audit.house : entry.name}</Text>
      <Text size="sm" component="span">{act}</Text>
      <Badge color="gray" component="span">{kind}</Badge>
      <Text size="sm" component="span" style={{ overflowWrap: 'anywhere' }}>{subject}</Text>
      {entry.words !== '' && <Text size="sm" component="span" c="dimmed">{count === undefined ? entry.words : words.premises.audit.count(count)}</Text>}
    </Group>
  );
  if (found.length === 0) {
    return <div className="audit-entry">{head}</div>;
  }
  return (
    <details className="audit-entry">
      <summary>{head}</summary>
      <Table.ScrollContainer minWidth={480} tabIndex={0} role="region" aria-label={words.premises.audit.changes}>
        <Table fz="xs">
          <Table.Thead><Table.Tr><Table.Th>{words.premises.audit.place}</Table.Th><Table.Th>{words.premises.audit.before}</Table.Th><Table.Th>{words.premises.audit.after}</Table.Th></Table.Tr></Table.Thead>
          <Table.Tbody>
            {found.map((one) => <Table.Tr key={one.path}><Table.Td>{one.path}</Table.Td><Table.Td>{one.before}</Table.Td><Table.Td>{one.after}</Table.Td></Table.Tr>)}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </details>
  );
}
