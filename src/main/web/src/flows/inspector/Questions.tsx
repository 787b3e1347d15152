import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '../../i18n/Language';
import type { Question, StepOf } from '../model/document';
import { freshName } from '../model/names';
import { PromptField } from './PromptField';
import { useEdits } from './useEdits';

const MOST = 3;

/** What is asked after a talk: three questions at most, each answered by a key. */
export function Questions({ id, step }: { id: string; step: StepOf<'survey'> }) {
  const words = useWords().flows.fields;
  const edits = useEdits(id);
  const put = (questions: Question[]) => edits.put('questions', questions);
  const type = (questions: Question[]) => edits.patch('questions', questions);
  const turn = (index: number, more: Partial<Question>) => type(step.questions.map((one, at) => (at === index ? { ...one, ...more } : one)));
  const fresh = () => freshName('question', (name) => step.questions.some((one) => one.id === name));
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text size="xs" fw={600}>{words.questions}</Text>
        <Button size="compact-xs" variant="subtle" leftSection={<IconPlus size={13} />} disabled={step.questions.length >= MOST} onClick={() => put([...step.questions, { id: fresh(), prompt: {}, keys: { 1: 'yes', 2: 'no' } }])}>
          {words.question.add}
        </Button>
      </Group>
      {step.questions.map((question, index) => (
        <div className="sub-form" key={index}>
          <Group gap={4} wrap="nowrap" align="flex-end" mb={4}>
            <TextInput size="xs" flex={1} label={words.question.id} value={question.id} onChange={(event) => turn(index, { id: event.currentTarget.value })} />
            <ActionIcon size={24} mb={3} aria-label={words.question.drop(index + 1)} disabled={step.questions.length === 1} onClick={() => put(step.questions.filter((_, at) => at !== index))}><IconX size={14} /></ActionIcon>
          </Group>
          <PromptField id={id} step={step} path={`questions/${index}`} prompt={question.prompt} />
          <Answers keys={question.keys} onChange={(keys) => turn(index, { keys })} />
        </div>
      ))}
    </Stack>
  );
}

const shown = (keys: Record<string, string>) => Object.entries(keys).map(([key, answer]) => `${key} = ${answer}`).join(', ');

function read(text: string): Record<string, string> {
  const pairs = text.split(',').map((part) => part.split('=').map((one) => one.trim()));
  return Object.fromEntries(pairs.flatMap(([key = '', answer = '']) => (/^[1-9]$/u.test(key) && answer !== '' ? [[key, answer]] : [])));
}

function Answers({ keys, onChange }: { keys: Record<string, string>; onChange: (keys: Record<string, string>) => void }) {
  const words = useWords().flows.fields.question;
  const [typed, setTyped] = useState<string>();
  return (
    <TextInput
      size="xs" label={words.answers} placeholder={words.answersHint} value={typed ?? shown(keys)}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(read(event.currentTarget.value));
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}
