import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/Language';
import { MOST_IN_GROUP, MOST_NESTED, type Shape } from '../../model/condition';
import type { Condition } from '../../model/document';
import { ConditionForm } from './ConditionForm';

const FRESH: Condition = { fact: 'case.number', known: true };

type Props = { shape: Extract<Shape, { as: 'group' }>; path: string; depth: number; acts: ReactNode; onChange: (next: Condition, burst: string, focus?: string) => void };

/** Several conditions of which all, or any, are to hold. */
export function GroupForm({ shape, path, depth, acts, onChange }: Props) {
  const words = useWords().flows.conditions;
  const { of, parts } = shape;
  const put = (next: Condition[], burst = '', focus?: string, how: 'all' | 'any' = of) => onChange((how === 'all' ? { all: next } : { any: next }), burst, focus);
  const full = parts.length >= MOST_IN_GROUP;
  const fresh = `${path}.${parts.length}`;
  return (
    <Stack gap={6}>
      <Group gap={4} wrap="nowrap" justify="space-between">
        <Select
          size="xs" flex={1} aria-label={words.ofLabel} allowDeselect={false} value={of} data={(['all', 'any'] as const).map((value) => ({ value, label: words.of[value] }))}
          onChange={(how) => put(parts, '', undefined, how === 'any' ? 'any' : 'all')}
        />
        {acts}
      </Group>
      {parts.length === 0 && <Text size="xs" c="dimmed">{words.empty}</Text>}
      {parts.map((part, index) => (
        <ConditionForm
          key={index} condition={part} path={`${path}.${index}`} depth={depth + 1}
          onChange={(next, burst, focus) => put(parts.map((one, at) => (at === index ? next : one)), burst, focus)}
          onDrop={parts.length > 1 ? () => put(parts.filter((_, at) => at !== index), '', path) : undefined}
        />
      ))}
      <Group gap={4}>
        <Button size="compact-xs" variant="default" leftSection={<IconPlus size={13} aria-hidden />} disabled={full} onClick={() => put([...parts, FRESH], '', fresh)}>{words.more}</Button>
        {depth + 1 < MOST_NESTED && (
          <Button size="compact-xs" variant="default" leftSection={<IconPlus size={13} aria-hidden />} disabled={full} onClick={() => put([...parts, { [of === 'all' ? 'any' : 'all']: [FRESH] } as unknown as Condition], '', fresh)}>{words.moreGroup}</Button>
        )}
        {parts.length === 1 && parts[0] && <Button size="compact-xs" variant="default" onClick={() => onChange(parts[0]!, '', path)}>{words.unwrap}</Button>}
      </Group>
    </Stack>
  );
}
