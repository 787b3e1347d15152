import { ActionIcon, Group, Stack, Text, Textarea, Tooltip } from '@mantine/core';
import { IconVolume } from '@tabler/icons-react';
import { useLanguage } from '../../i18n/Language';
import { recordingOf } from '../audio/audio';
import { Recorded } from '../audio/Recorded';
import { useAudio } from '../audio/useAudio';
import type { Prompt, Step } from '../model/document';
import { title } from '../model/names';
import { textOf, withAudio, withSaid, withText } from '../model/prompts';
import { secondsToSay } from '../model/speech';
import { emptySayings } from '../model/wording';
import { languageName } from '../prompts/languageName';
import { say } from '../prompts/say';
import { useDrawing } from '../store/Editor';
import { useEdits } from './useEdits';

const MOST = 3_000;

/** What a step says, in each language of the flow, with how long it takes and what had better not be said. */
export function PromptField({ id, path, prompt }: { id: string; step: Step; path: string; prompt: Prompt }) {
  const languages = useDrawing(({ document }) => document.languages);
  return <Stack gap="xs">{languages.map((code) => <Words key={code} id={id} path={path} prompt={prompt} code={code} />)}</Stack>;
}

function Words({ id, path, prompt, code }: { id: string; path: string; prompt: Prompt; code: string }) {
  const { words, language } = useLanguage();
  const { change } = useEdits(id);
  const { known } = useAudio();
  const { inspector, empty, fields } = words.flows;
  const wording = prompt[code];
  const text = textOf(wording);
  const name = languageName(code, language);
  return (
    <div>
      <Textarea
        size="xs" autosize minRows={2} maxRows={9} maxLength={MOST} lang={code} label={`${fields.prompt} · ${name}`} value={text}
        onChange={(event) => {
          const next = event.currentTarget.value;
          change((step) => withSaid(step, path, withText(prompt, code, next)), `${path}.${code}`);
        }}
      />
      <Group gap={6} justify="space-between" mt={2} wrap="nowrap">
        <Text size="xs" c={text === '' ? 'var(--mantine-color-error)' : 'dimmed'}>
          {text === '' ? inspector.missing : recordingOf(wording, known) ? '' : inspector.seconds(secondsToSay(text))}
        </Text>
        <Tooltip label={inspector.listen(name)}>
          <ActionIcon size={24} disabled={text === ''} aria-label={inspector.listen(name)} onClick={() => say(text, code)}><IconVolume size={16} /></ActionIcon>
        </Tooltip>
      </Group>
      <Recorded wording={wording} step={title(id)} language={name} onChange={(source) => change((step) => withSaid(step, path, withAudio(prompt, code, source)))} />
      {emptySayings(text).map((one) => <p key={one} className="advice">{empty[one]}</p>)}
    </div>
  );
}
