import { Group, Select, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/Language';
import { aboutFact, asks, COMPARISONS, valueFor, type Comparison, type Shape } from '../../model/condition';
import type { Condition } from '../../model/document';
import { NameField } from '../NameField';
import { useKnown } from '../useKnown';
import { ValueField } from './ValueField';

type Props = { shape: Extract<Shape, { as: 'fact' }>; condition: Condition; acts: ReactNode; onChange: (next: Condition, typed: boolean) => void };

/** One question about one fact. */
export function FactForm({ shape, condition, acts, onChange }: Props) {
  const words = useWords().flows.fields;
  const known = useKnown();
  const { fact, by, value } = shape;
  return (
    <Stack gap={4}>
      <Group gap={4} wrap="nowrap" align="flex-start">
        <div style={{ flex: 1, minWidth: 0 }}><NameField aria-label={words.case.fact} offered={known.facts} value={fact} onChange={(name) => onChange(aboutFact(condition, name), true)} /></div>
        {acts}
      </Group>
      <Group gap={4} wrap="nowrap" align="flex-start">
        <Select
          size="xs" flex={1} aria-label={words.case.by} allowDeselect={false} value={by} data={COMPARISONS.map((one) => ({ value: one, label: words.comparisons[one] }))}
          onChange={(next) => next !== null && next !== by && onChange(asks(fact, next as Comparison, valueFor(next as Comparison, value)), false)}
        />
        <div style={{ flex: 1, minWidth: 0 }}><ValueField shape={shape} onChange={(next, typed) => onChange(asks(fact, by, next), typed)} /></div>
      </Group>
    </Stack>
  );
}
