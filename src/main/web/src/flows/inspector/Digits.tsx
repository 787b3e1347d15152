import { Group, NumberInput } from '@mantine/core';
import { useWords } from '../../i18n/Language';
import type { StepOf } from '../model/document';
import { useEdits } from './useEdits';

/** 0 alone is a person, so an answer has two digits at least. */
const LEAST = 2;
const MOST = 32;

export function Digits({ id, step }: { id: string; step: StepOf<'ask'> }) {
  const words = useWords().flows.fields;
  const { patch } = useEdits(id);
  const { min = LEAST, max = MOST } = step.digits ?? {};
  const put = (digits: { min: number; max: number }) => patch('digits', digits);
  const own = { size: 'xs', min: LEAST, max: MOST, allowDecimal: false, clampBehavior: 'blur' } as const;
  return (
    <Group grow gap="xs">
      <NumberInput {...own} label={words.min} value={min} onChange={(next) => typeof next === 'number' && put({ min: next, max: Math.max(next, max) })} />
      <NumberInput {...own} label={words.max} value={max} onChange={(next) => typeof next === 'number' && put({ min: Math.min(min, next), max: next })} />
    </Group>
  );
}
