import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { useWords } from '../../i18n/Language';
import { spelt } from '../model/condition';
import type { StepOf, Way } from '../model/document';
import { shifted } from '../model/edits';
import { set } from '../model/outputs';
import { ConditionForm } from './conditions/ConditionForm';
import { useFocusAfter } from './conditions/useFocusAfter';
import { TargetSelect } from './TargetSelect';
import { useEdits } from './useEdits';

const MOST = 50;

/** What a branch goes by: the first condition that holds decides. */
export function Cases({ id, step }: { id: string; step: StepOf<'branch'> }) {
  const words = useWords().flows;
  const edits = useEdits(id);
  const put = (cases: Way[]) => edits.put('cases', cases);
  const focus = useFocusAfter();
  return (
    <Stack gap="xs" ref={focus.box}>
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
            <ConditionForm
              condition={way.when} path={String(index)} depth={0} onDrop={undefined}
              onChange={(when, burst, next) => {
                focus.next(next ?? '');
                const cases = step.cases.map((one, at) => (at === index ? { ...one, when } : one));
                edits.change((was) => set(was, 'cases', cases), burst === '' ? '' : `cases.${burst}`);
              }}
            />
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
