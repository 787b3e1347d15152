import { Alert, Anchor, Button, Checkbox, FileButton, Group, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../i18n/Language';
import { Refused } from '../../i18n/told/Told';
import { Panel } from '../parts/Page';
import { Refusal } from '../parts/Refusal';
import { useChange } from '../parts/useChange';
import { loadFile, type Outcome } from './loadFile';

/** Everything on file as one file, out and in. */
export function DirectoryFile() {
  const words = useWords().premises.directory;
  const [customers, setCustomers] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const load = useChange(loadFile, setOutcome);
  const choose = (file: File | null) => {
    setOutcome(undefined);
    if (file) {
      load.run(file);
    }
  };
  return (
    <Panel title={words.title}>
      <Stack gap="sm">
        <Text size="sm">{words.hint}</Text>
        <Group gap="md">
          <Anchor size="sm" underline="always" href={`/api/directory${customers ? '?customers=true' : ''}`} download="directory.yaml">{words.export}</Anchor>
          <Checkbox size="xs" label={words.customers} checked={customers} onChange={(event) => setCustomers(event.currentTarget.checked)} />
        </Group>
        <Group>
          <FileButton accept=".yaml,.yml,.json" onChange={choose} inputProps={{ 'aria-label': words.import }}>
            {(props) => <Button {...props} variant="default" loading={load.busy}>{words.import}</Button>}
          </FileButton>
        </Group>
        <Refusal failure={load.failure} />
        <div role="status">{outcome && <Told outcome={outcome} />}</div>
      </Stack>
    </Panel>
  );
}

function Told({ outcome }: { outcome: Outcome }) {
  const words = useWords().premises.directory;
  if ('loaded' in outcome) {
    return (
      <Alert color="teal" title={words.loaded(outcome.loaded.changes)}>
        {outcome.loaded.remarks.map((remark) => <Text key={remark} size="sm">{remark}</Text>)}
      </Alert>
    );
  }
  if ('waits' in outcome) {
    return <Alert color="orange">{words.waits}</Alert>;
  }
  return (
    <Alert color="red" title={words.refused}>
      {outcome.reasons.map((reason, index) => <Text key={reason} size="sm"><Refused text={reason} parts={outcome.parts[index]} /></Text>)}
      {outcome.refusals.length > 0 && (
        <Table.ScrollContainer minWidth={420} tabIndex={0} role="region" aria-label={words.refused}>
          <Table fz="xs">
            <Table.Thead><Table.Tr><Table.Th>{words.line}</Table.Th><Table.Th>{words.found}</Table.Th><Table.Th>{words.accepted}</Table.Th></Table.Tr></Table.Thead>
            <Table.Tbody>
              {outcome.refusals.map((one, index) => <Table.Tr key={`${one.line}:${one.column}${one.pointer}`}><Table.Td>{one.line}</Table.Td><Table.Td><Refused text={one.found} parts={outcome.parts[index]?.slice(0, 1)} /></Table.Td><Table.Td><Refused text={one.accepted} parts={outcome.parts[index]?.slice(1)} /></Table.Td></Table.Tr>)}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Alert>
  );
}
