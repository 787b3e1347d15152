import { NumberInput, SegmentedControl, Select, Stack, Switch, Text } from '@mantine/core';
import { useWords } from '../../i18n/Language';
import type { Step } from '../model/document';
import { useEdits } from './useEdits';
import { Cases } from './Cases';
import { Choices } from './Choices';
import { Digits } from './Digits';
import { formOf, type Field } from './forms';
import { Kept } from './Kept';
import { NameField } from './NameField';
import { PromptField } from './PromptField';
import { Questions } from './Questions';
import { SkillsField } from './SkillsField';
import { useKnown } from './useKnown';

/** The form of a step, made from the description of its kind. */
export function StepFields({ id, step }: { id: string; step: Step }) {
  return formOf(step.kind).map((field) => <FieldOf key={'name' in field ? field.name : field.as} id={id} step={step} field={field} />);
}

function FieldOf({ id, step, field }: { id: string; step: Step; field: Field }) {
  switch (field.as) {
    case 'prompt':
      return 'prompt' in step ? <PromptField id={id} step={step} path="prompt" prompt={step.prompt} /> : null;
    case 'choices':
      return step.kind === 'menu' ? <Choices id={id} step={step} /> : null;
    case 'cases':
      return step.kind === 'branch' ? <Cases id={id} step={step} /> : null;
    case 'keep':
      return step.kind === 'fetch' ? <Kept id={id} step={step} /> : null;
    case 'questions':
      return step.kind === 'survey' ? <Questions id={id} step={step} /> : null;
    case 'digits':
      return step.kind === 'ask' && step.input !== 'speech' ? <Digits id={id} step={step} /> : null;
    case 'text': case 'number': case 'whom': case 'input': case 'flag': case 'tags':
      return <Plain id={id} value={(step as unknown as Record<string, unknown>)[field.name]} field={field} />;
  }
}

type PlainField = Extract<Field, { name: string }>;

function Plain({ id, value, field }: { id: string; value: unknown; field: PlainField }) {
  const words = useWords().flows.fields;
  const { patch } = useEdits(id);
  const known = useKnown();
  switch (field.as) {
    case 'text':
      return (
        <NameField
          label={words[field.label]} {...(field.hint ? { description: words[field.hint] } : {})} offered={field.known ? known[field.known] : []}
          value={typeof value === 'string' ? value : ''} onChange={(next) => patch(field.name, next === '' && field.name === 'team' ? undefined : next)}
        />
      );
    case 'number':
      return (
        <NumberInput
          size="xs" label={words[field.label]} min={field.least} max={field.most} clampBehavior="blur" allowDecimal={false}
          value={typeof value === 'number' ? value : field.usual} onChange={(next) => patch(field.name, typeof next === 'number' ? next : undefined)}
        />
      );
    case 'whom':
      return (
        <Stack gap={4}>
          <Text size="xs" fw={500} id={`${field.name}-${id}`}>{words[field.label]}</Text>
          <SegmentedControl
            size="xs" aria-labelledby={`${field.name}-${id}`} value={value === 'owner' ? 'owner' : 'team'} onChange={(next) => patch(field.name, next)}
            data={(['owner', 'team'] as const).map((one) => ({ value: one, label: words.whoms[one] }))}
          />
        </Stack>
      );
    case 'input':
      return (
        <Select
          size="xs" label={words.input} allowDeselect={false} value={typeof value === 'string' ? value : 'digits'} onChange={(next) => patch(field.name, next ?? undefined)}
          data={(['digits', 'speech', 'digits-or-speech'] as const).map((one) => ({ value: one, label: words.inputs[one] }))}
        />
      );
    case 'flag':
      return <Switch size="xs" label={words[field.label]} checked={value === true} onChange={(event) => patch(field.name, event.currentTarget.checked ? true : undefined)} />;
    case 'tags':
      return (
        <SkillsField label={words[field.label]} offered={known.skills} value={Array.isArray(value) ? value.map(String) : []} onChange={(next) => patch(field.name, next.length > 0 ? next : undefined)} />
      );
  }
}
