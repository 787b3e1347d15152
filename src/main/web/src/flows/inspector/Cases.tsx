import { ActionIcon, Autocomplete, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { useWords } from '../../i18n/Language';
import { COMPARISONS, conditionOf, simple, spelt, type Comparison, type Simple } from '../model/condition';
import type { StepOf, Way } from '../model/document';
import { shifted } from '../model/edits';
import { TargetSelect } from './TargetSelect';
import { useEdits } from './useEdits';
import { useKnown } from './useKnown';

const MOST = 50;

/** What a branch goes by: the first condition that holds decides. */
export function Cases({ id, step }: { id: string; step: StepOf<'branch'> }) {
  const words = useWords().flows;
  const edits = useEdits(id);
  const put = (cases: Way[]) => edits.put('cases', cases);
  const type = (cases: Way[]) => edits.patch('cases', cases);
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text size="xs" fw={600}>{words.fields.cases}</Text>
        <Button size="compact-xs" variant="subtle" leftSection={<IconPlus size={13} />} disabled={step.cases.length >= MOST} onClick={() => put([...step.cases, { when: { fact: 'case.number', known: true } }])}>
          {words.fields.case.add}
        </Button>
      </Group>
      {step.cases.map((way, index) => {
        const name = words.exits.when(spelt(way.when));
        return (
          <div className="sub-form" key={index}>
            <When way={way} onChange={(next) => type(step.cases.map((one, at) => (at === index ? next : one)))} />
            <Group gap={4} wrap="nowrap" mt={4}>
              <div style={{ flex: 1, minWidth: 0 }}><TargetSelect plain label={words.outline.target(name)} value={way.next} onChange={(to) => edits.lead(`cases/${index}`, to)} /></div>
              <ActionIcon size={24} aria-label={words.outline.up(name)} disabled={index === 0} onClick={() => put(shifted(step.cases, index, -1))}><IconArrowUp size={14} /></ActionIcon>
              <ActionIcon size={24} aria-label={words.outline.down(name)} disabled={index === step.cases.length - 1} onClick={() => put(shifted(step.cases, index, 1))}><IconArrowDown size={14} /></ActionIcon>
              <ActionIcon size={24} aria-label={words.outline.drop(name)} disabled={step.cases.length === 1} onClick={() => put(step.cases.filter((_, at) => at !== index))}><IconX size={14} /></ActionIcon>
            </Group>
          </div>
        );
      })}
    </Stack>
  );
}

function When({ way, onChange }: { way: Way; onChange: (next: Way) => void }) {
  const words = useWords().flows.fields;
  const known = useKnown();
  const one = simple(way.when);
  if (!one) {
    return <Text size="xs">{spelt(way.when)}<br /><span className="quiet">{words.case.complex}</span></Text>;
  }
  const put = (more: Partial<Simple>) => onChange({ ...way, when: conditionOf({ ...one, ...more }) });
  return (
    <Stack gap={4}>
      <Autocomplete size="xs" aria-label={words.case.fact} data={known.facts} value={one.fact} onChange={(fact) => put({ fact })} />
      <Group gap={4} wrap="nowrap">
        <Select
          size="xs" style={{ flex: 1 }} aria-label={words.case.by} allowDeselect={false} value={one.by} data={COMPARISONS.map((by) => ({ value: by, label: words.comparisons[by] }))}
          onChange={(by) => put({ by: (by ?? 'is') as Comparison, value: by === 'known' ? 'true' : one.by === 'known' ? '' : one.value })}
        />
        {one.by === 'known'
          ? <Select size="xs" style={{ flex: 1 }} aria-label={words.case.value} allowDeselect={false} value={one.value} data={[{ value: 'true', label: words.yes }, { value: 'false', label: words.no }]} onChange={(value) => put({ value: value ?? 'true' })} />
          : <TextInput size="xs" style={{ flex: 1 }} aria-label={words.case.value} value={one.value} onChange={(event) => put({ value: event.currentTarget.value })} />}
      </Group>
    </Stack>
  );
}
