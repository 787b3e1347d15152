import { Button, Divider, Group, Stack, Text } from '@mantine/core';
import { IconCopy, IconFlag3, IconTrash } from '@tabler/icons-react';
import { useWords } from '../../i18n/Language';
import { exitSentence } from '../look/exits';
import { LOOKS } from '../look/looks';
import type { Step } from '../model/document';
import { inDocument } from '../model/edits';
import { listens } from '../model/kinds';
import { outputsOf, personOf } from '../model/outputs';
import { useDrawing, useEditor, useStep, useView } from '../store/Editor';
import { useActs } from '../store/useActs';
import { FlowSettings } from './FlowSettings';
import { StepFields } from './StepFields';
import { StepName } from './StepName';
import { StepProblems } from './StepProblems';
import { TargetSelect } from './TargetSelect';
import { useEdits } from './useEdits';

/** The form of what is selected: one step, several, or the flow itself. */
export function Inspector() {
  const words = useWords().flows.inspector;
  const selected = useView((view) => view.selected);
  const [only = ''] = selected;
  const step = useStep(only);
  if (selected.length > 1) {
    return <Stack gap="sm"><Text size="sm">{words.several(selected.length)}</Text><Acts /></Stack>;
  }
  return step ? <OneStep key={only} id={only} step={step} /> : <FlowSettings />;
}

function OneStep({ id, step }: { id: string; step: Step }) {
  const words = useWords();
  const { board } = useEditor();
  const { lead, patch } = useEdits(id);
  const starts = useDrawing(({ document }) => document.start === id);
  const { icon: Icon, colour } = LOOKS[step.kind];
  const ways = outputsOf(step).filter(({ exit }) => exit !== 'choice' && exit !== 'case');
  return (
    <Stack gap="sm">
      <Group gap={8} wrap="nowrap">
        <span className="card-icon" style={{ background: `var(--mantine-color-${colour}-light)`, color: `var(--mantine-color-${colour}-light-color)` }}><Icon size={17} aria-hidden /></span>
        <div>
          <Text size="sm" fw={650}>{words.flows.kinds[step.kind].name}</Text>
          <Text size="xs" c="dimmed">{words.flows.kinds[step.kind].hint}</Text>
        </div>
      </Group>
      <StepProblems id={id} />
      <StepName id={id} />
      <StepFields id={id} step={step} />
      {ways.length > 0 && <Divider label={words.flows.inspector.ways} labelPosition="left" />}
      {ways.map((output) => (
        <TargetSelect
          key={output.id} label={words.flows.outline.target(exitSentence(step, output, words))} value={output.to} onChange={(to) => lead(output.id, to)}
          {...(output.needed ? {} : { nothing: words.flows.card.ends })}
        />
      ))}
      {listens(step.kind) && (
        <TargetSelect only="connect" label={`${words.flows.fields.person} · ${words.flows.fields.personHint}`} nothing={words.flows.fields.personNone} value={personOf(step)} onChange={(to) => patch('person', to)} />
      )}
      <Divider />
      {!starts && (
        <Button size="xs" variant="default" leftSection={<IconFlag3 size={14} />} onClick={() => board.edit(inDocument((document) => ({ ...document, start: id })))}>
          {words.flows.inspector.makeStart}
        </Button>
      )}
      <Acts />
    </Stack>
  );
}

function Acts() {
  const words = useWords().flows.inspector;
  const acts = useActs();
  return (
    <Group gap="xs" grow>
      <Button size="xs" variant="default" leftSection={<IconCopy size={14} />} onClick={acts.duplicate}>{words.duplicate}</Button>
      <Button size="xs" variant="default" c="var(--mantine-color-error)" leftSection={<IconTrash size={14} />} onClick={() => acts.remove()}>{words.remove}</Button>
    </Group>
  );
}
