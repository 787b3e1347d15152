import { ActionIcon, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useLanguage } from '../../i18n/Language';
import type { Choice, StepOf } from '../model/document';
import { freeKeys, shifted } from '../model/edits';
import { set } from '../model/outputs';
import { languageName } from '../prompts/languageName';
import { useDrawing } from '../store/Editor';
import { TargetSelect } from './TargetSelect';
import { useEdits } from './useEdits';

type Menu = StepOf<'menu'>;
const MOST = 11;

/** What callers can choose: by key, or by saying one of the words. */
export function Choices({ id, step }: { id: string; step: Menu }) {
  const words = useLanguage().words.flows;
  const edits = useEdits(id);
  const put = (choices: Choice[]) => edits.put('choices', choices);
  const type = (choices: Choice[]) => edits.patch('choices', choices);
  const [free] = freeKeys(step.choices);
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text size="xs" fw={600}>{words.fields.choices}</Text>
        <Button size="compact-xs" variant="subtle" leftSection={<IconPlus size={13} />} disabled={step.choices.length >= MOST || free === undefined} onClick={() => put([...step.choices, { key: free ?? '1' }])}>
          {words.fields.choice.add}
        </Button>
      </Group>
      {step.choices.map((choice, index) => (
        <ChoiceRow
          key={index} id={id} choice={choice} index={index} others={step.choices}
          onChange={(next) => type(step.choices.map((one, at) => (at === index ? next : one)))}
          onMove={(by) => put(shifted(step.choices, index, by))}
          onDrop={() => put(step.choices.filter((_, at) => at !== index))}
        />
      ))}
      <Text size="xs" c="dimmed">{words.fields.zero}</Text>
    </Stack>
  );
}

type Row = { id: string; choice: Choice; index: number; others: Choice[]; onChange: (next: Choice) => void; onMove: (by: number) => void; onDrop: () => void };

function ChoiceRow({ id, choice, index, others, onChange, onMove, onDrop }: Row) {
  const { words, language } = useLanguage();
  const { lead } = useEdits(id);
  const codes = useDrawing(({ document }) => document.languages);
  const name = words.flows.exits.key(choice.key);
  return (
    <div className="sub-form">
      <Group gap={4} wrap="nowrap" align="flex-end">
        <Select
          size="xs" w={62} aria-label={words.flows.fields.choice.key} allowDeselect={false} data={[choice.key, ...freeKeys(others)].sort()} value={choice.key}
          onChange={(key) => onChange({ ...choice, key: key ?? choice.key })}
        />
        <div style={{ flex: 1, minWidth: 0 }}>
          <TargetSelect plain label={words.flows.outline.target(name)} value={choice.next} onChange={(to) => lead(`choices/${index}`, to)} />
        </div>
        <ActionIcon size={24} aria-label={words.flows.outline.up(name)} disabled={index === 0} onClick={() => onMove(-1)}><IconArrowUp size={14} /></ActionIcon>
        <ActionIcon size={24} aria-label={words.flows.outline.down(name)} disabled={index === others.length - 1} onClick={() => onMove(1)}><IconArrowDown size={14} /></ActionIcon>
        <ActionIcon size={24} aria-label={words.flows.outline.drop(name)} disabled={others.length === 1} onClick={onDrop}><IconX size={14} /></ActionIcon>
      </Group>
      {codes.map((code) => (
        <SpokenWords key={code} label={words.flows.fields.choice.words(languageName(code, language))} hint={words.flows.fields.choice.wordsHint} said={choice.words?.[code] ?? []}
          onChange={(said) => {
            const next = set(choice.words ?? {}, code, said.length > 0 ? said : undefined);
            onChange(set(choice, 'words', Object.keys(next).length > 0 ? next : undefined));
          }}
        />
      ))}
    </div>
  );
}

const split = (text: string) => [...new Set(text.split(',').map((one) => one.trim()).filter((one) => one !== ''))];

function SpokenWords({ label, hint, said, onChange }: { label: string; hint: string; said: string[]; onChange: (said: string[]) => void }) {
  const [typed, setTyped] = useState<string>();
  return (
    <TextInput
      size="xs" mt={4} aria-label={label} placeholder={`${label}: ${hint}`} value={typed ?? said.join(', ')}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(split(event.currentTarget.value));
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}
