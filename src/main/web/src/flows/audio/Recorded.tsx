import { ActionIcon, Button, Group, Text, Tooltip } from '@mantine/core';
import { IconMicrophone, IconMusic, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '../../i18n/Language';
import type { Wording } from '../model/document';
import { textOf } from '../model/prompts';
import { isAddress, secondsOf } from './audio';
import { AudioDialog } from './AudioDialog';
import { ListenButton } from './ListenButton';
import { useAudio } from './useAudio';

type Props = { wording: Wording | undefined; step: string; language: string; onChange: (source: string | undefined) => void };

/** What is played in place of a voice for one step in one language; the words stay, for when it cannot be played. */
export function Recorded({ wording, step, language, onChange }: Props) {
  const words = useWords().flows.audio;
  const [opened, setOpened] = useState(false);
  const text = textOf(wording);
  const source = typeof wording === 'object' ? wording.audio : '';
  const heading = words.title(step, language);
  return (
    <div className="recorded">
      {source === ''
        ? (
          <Tooltip label={words.wordsFirst} disabled={text !== ''} multiline maw={260}>
            <Button
              size="compact-xs" variant="subtle" leftSection={<IconMicrophone size={14} aria-hidden />} aria-label={`${words.use}: ${heading}`}
              data-disabled={text === ''} aria-disabled={text === ''} onClick={() => text !== '' && setOpened(true)}
            >
              {words.use}
            </Button>
          </Tooltip>
        )
        : <Played source={source} heading={heading} onOpen={() => setOpened(true)} onSpeak={() => onChange(undefined)} />}
      <AudioDialog opened={opened} heading={heading} text={text} source={source} onTake={onChange} onClose={() => setOpened(false)} />
    </div>
  );
}

function Played({ source, heading, onOpen, onSpeak }: { source: string; heading: string; onOpen: () => void; onSpeak: () => void }) {
  const words = useWords().flows.audio;
  const { known, read } = useAudio();
  const audio = known.find(({ name }) => name === source);
  const missing = read && !audio && !isAddress(source);
  return (
    <Group gap={4} wrap="nowrap" className="recorded-line" data-missing={missing}>
      <IconMusic size={14} aria-hidden />
      <Text size="xs" truncate title={source} flex={1}>{source}</Text>
      <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>{audio ? words.seconds(secondsOf(audio)) : isAddress(source) ? words.elsewhere : missing ? words.gone : ''}</Text>
      {audio && <ListenButton name={source} />}
      <Tooltip label={words.change}><ActionIcon size={24} variant="subtle" aria-label={`${words.change}: ${heading}`} onClick={onOpen}><IconMicrophone size={15} /></ActionIcon></Tooltip>
      <Tooltip label={words.speak}><ActionIcon size={24} variant="subtle" aria-label={`${words.speak}: ${heading}`} onClick={onSpeak}><IconX size={15} /></ActionIcon></Tooltip>
    </Group>
  );
}
