import { Alert, Badge, Button, Group, SegmentedControl, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../i18n/Language';
import { differences, joined, wished, type Difference, type Field, type Side } from './meanwhile';
import type { Entry } from './useEntry';

type Props<D> = { entry: Entry<D>; fields: readonly Field<D>[]; by: string };

/** What two people made of the same entry, beside each other in the page: nothing covers the form, nothing is lost. */
export function Meanwhile<D>({ entry, fields, by }: Props<D>) {
  return entry.theirs ? <Both entry={entry} fields={fields} by={by} now={entry.theirs.now} /> : <Unsaved entry={entry} />;
}

function Unsaved<D>({ entry }: { entry: Entry<D> }) {
  const words = useWords().premises.meanwhile;
  return entry.touched ? (
    <Group gap="xs">
      <Text size="sm" c="dimmed">{words.unsaved}</Text>
      <Button size="compact-sm" variant="subtle" onClick={entry.discard}>{words.discard}</Button>
    </Group>
  ) : null;
}

function Both<D>({ entry, fields, by, now }: Props<D> & { now: D }) {
  const words = useWords().premises.meanwhile;
  const [chosen, setChosen] = useState<Record<string, Side>>({});
  const open = differences(fields, entry.base, entry.draft, now);
  const side = (one: Difference<D>) => chosen[one.field.id] ?? wished(one);
  return (
    <Alert color="orange" role="alert" title={words.title}>
      <Stack gap="sm">
        <Text size="sm">{words.hint(by || words.somebody)}</Text>
        {open.map((one) => <Two key={one.field.id} one={one} side={side(one)} onSide={(next) => setChosen({ ...chosen, [one.field.id]: next })} />)}
        <Group><Button size="xs" onClick={() => entry.settle(joined(open, entry.draft, now, side))}>{words.go}</Button></Group>
      </Stack>
    </Alert>
  );
}

function Two<D>({ one, side, onSide }: { one: Difference<D>; side: Side; onSide: (side: Side) => void }) {
  const words = useWords().premises.meanwhile;
  return (
    <section className="meanwhile" aria-label={one.field.label}>
      <Group justify="space-between" gap="xs" mb={6}>
        <Text size="sm" fw={600}>{one.field.label}</Text>
        <Badge color={one.changed === 'both' ? 'orange' : 'gray'}>{words.changed[one.changed]}</Badge>
      </Group>
      <SegmentedControl
        fullWidth size="xs" aria-label={one.field.label} value={side} onChange={(next) => onSide(next as Side)}
        data={[{ value: 'mine', label: words.mine }, { value: 'theirs', label: words.theirs }]}
      />
      <SimpleGrid cols={2} spacing={6} mt={6}>
        {(['mine', 'theirs'] as const).map((which) => (
          <div key={which} className="meanwhile-side" data-chosen={side === which || undefined}>
            <span className="spoken-only">{words[which]}: </span>{one[which] === '' ? <em>{words.nothing}</em> : one[which]}
          </div>
        ))}
      </SimpleGrid>
    </section>
  );
}
