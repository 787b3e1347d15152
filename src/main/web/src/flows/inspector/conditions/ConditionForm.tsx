import { ActionIcon, Group, Text } from '@mantine/core';
import { IconBracketsContain, IconX } from '@tabler/icons-react';
import { useWords } from '../../../i18n/Language';
import { MOST_NESTED, shapeOf, spelt } from '../../model/condition';
import type { Condition } from '../../model/document';
import { FactForm } from './FactForm';
import { GroupForm } from './GroupForm';
import { NotToggle } from './NotToggle';

export type ConditionProps = {
  condition: Condition;
  /** which it is, within those around it, such as `0.2.1` */
  path: string;
  depth: number;
  /** @param burst under which what is typed is undone together; '' for an act of its own @param focus path the keyboard goes to */
  onChange: (next: Condition, burst: string, focus?: string) => void;
  /** none where a condition has to stand */
  onDrop: (() => void) | undefined;
};

/** A condition with everything in it, to the depth a form can show. */
export function ConditionForm({ condition, path, depth, onChange, onDrop }: ConditionProps) {
  const words = useWords().flows.conditions;
  const outer = shapeOf(condition);
  const negated = outer.as === 'not';
  const inner = negated ? outer.part : condition;
  const shape = shapeOf(inner);
  const change = (next: Condition, burst: string, focus?: string) => onChange(negated ? { not: next } : next, burst, focus);
  const deep = depth >= MOST_NESTED && (shape.as === 'group' || shape.as === 'not');
  const plain = shape.as === 'strange' || deep;
  const acts = (
    <Group gap={4} wrap="nowrap">
      {outer.as !== 'strange' && <NotToggle on={negated} onToggle={() => onChange(negated ? outer.part : { not: condition }, '')} />}
      {shape.as === 'fact' && depth < MOST_NESTED && (
        <ActionIcon size={24} aria-label={words.wrap} title={words.wrap} onClick={() => onChange({ all: [condition] }, '', path)}><IconBracketsContain size={14} /></ActionIcon>
      )}
      {onDrop && <ActionIcon size={24} aria-label={words.drop} title={words.drop} onClick={onDrop}><IconX size={14} /></ActionIcon>}
    </Group>
  );
  return (
    <div role="group" aria-label={words.group(spelt(condition))} data-path={path} className="condition" data-not={negated || undefined}>
      {plain && (
        <Group gap={4} wrap="nowrap" justify="space-between" align="flex-start">
          <Text size="xs" className="condition-kept"><code>{spelt(inner)}</code><br /><span className="quiet">{deep ? words.deep(MOST_NESTED) : words.strange}</span></Text>
          {acts}
        </Group>
      )}
      {shape.as === 'fact' && <FactForm shape={shape} condition={inner} acts={acts} onChange={(next, typed) => change(next, typed ? path : '')} />}
      {shape.as === 'group' && !deep && <GroupForm shape={shape} path={path} depth={depth} acts={acts} onChange={change} />}
      {shape.as === 'not' && !deep && (
        <>
          <Group gap={4} wrap="nowrap" justify="space-between"><Text size="xs">{words.notSo}</Text>{acts}</Group>
          <ConditionForm condition={inner} path={`${path}.0`} depth={depth + 1} onChange={change} onDrop={undefined} />
        </>
      )}
    </div>
  );
}
