import { Group, NumberInput, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { useWords } from '../../i18n/Language';
import type { FlowDocument } from '../model/document';
import { inDocument } from '../model/edits';
import { set } from '../model/outputs';
import { useDrawing, useEditor } from '../store/Editor';
import { TargetSelect } from './TargetSelect';

const CODE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/u;
const MOST_LANGUAGES = 9;

/** What holds for the whole flow. */
export function FlowSettings() {
  const words = useWords().flows.inspector;
  const { board } = useEditor();
  const document = useDrawing((drawing) => drawing.document);
  const put = (field: keyof FlowDocument, value: unknown) => board.edit(inDocument((was) => set(was, field, value)), `flow.${field}`);
  const limit = (field: 'silences' | 'wrong-inputs', value: number | string) => put('limits', { ...document.limits, [field]: Number(value) });
  return (
    <Stack gap="sm">
      <Text size="sm" fw={650}>{words.flow}</Text>
      <Text size="xs" c="dimmed">{words.none}</Text>
      <TextInput size="xs" label={words.flowName} maxLength={200} value={document.name} onChange={(event) => put('name', event.currentTarget.value)} />
      <TagsInput
        size="xs" label={words.languages} description={words.languagesHint} maxTags={MOST_LANGUAGES} value={document.languages}
        onChange={(next) => put('languages', next.filter((code) => CODE.test(code)))}
      />
      <TargetSelect label={words.startAt} value={document.start} onChange={(to) => put('start', to)} />
      <TargetSelect only="connect" label={words.personAt} value={document.person} onChange={(to) => put('person', to)} own={{ description: words.personHint }} />
      <Group grow align="flex-end">
        <NumberInput size="xs" label={words.silences} min={1} max={2} value={document.limits?.silences ?? 2} onChange={(value) => limit('silences', value)} />
        <NumberInput size="xs" label={words.wrong} min={1} max={3} value={document.limits?.['wrong-inputs'] ?? 3} onChange={(value) => limit('wrong-inputs', value)} />
      </Group>
    </Stack>
  );
}
