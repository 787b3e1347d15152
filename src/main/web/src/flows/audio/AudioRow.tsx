import { ActionIcon, Badge, Button, Group, Text, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useLanguage } from '../../i18n/Language';
import { relative } from '../../format/time';
import { title } from '../model/names';
import { secondsOf, type Audio, type AudioUse } from './audio';
import { ListenButton } from './ListenButton';

type Deeds = { onTake: () => void; onRemove: () => void };

/** One uploaded recording: how it sounds, how long it is, where it is used. */
export function AudioRow({ audio, taken, onTake, onRemove }: { audio: Audio; taken: boolean } & Deeds) {
  const { words, language } = useLanguage();
  const { audio: say } = words.flows;
  const where = ({ flow, version, step, language: code }: AudioUse) => (version === undefined ? say.inDraft(flow, title(step), code) : say.inVersion(flow, version, title(step), code));
  return (
    <li className="audio-row">
      <Group gap={6} wrap="nowrap" align="flex-start">
        <ListenButton name={audio.name} />
        <div className="audio-what">
          <Text size="sm" fw={600}>{audio.name} <Text component="span" size="xs" c="dimmed" fw={400}>{say.seconds(secondsOf(audio))}</Text></Text>
          <Text size="xs" c="dimmed">{say.by(audio['by-name'], relative(Date.parse(audio.at), Date.now(), language))}</Text>
          {audio.uses.length === 0
            ? <Text size="xs" c="dimmed">{say.unused}</Text>
            : (
              <details>
                <summary>{say.used(audio.uses.length)}</summary>
                <ul>{audio.uses.map((use) => <li key={where(use)}>{where(use)}</li>)}</ul>
              </details>
            )}
        </div>
        {taken ? <Badge size="sm" variant="light">{say.taken}</Badge> : <Button size="compact-xs" variant="default" aria-label={say.take(audio.name)} onClick={onTake}>{say.takeIt}</Button>}
        <Tooltip label={audio.uses.length > 0 ? say.inUse(audio.name) : say.remove(audio.name)} multiline maw={280}>
          <ActionIcon size={24} variant="subtle" color="red" aria-label={say.remove(audio.name)} onClick={onRemove}><IconTrash size={15} /></ActionIcon>
        </Tooltip>
      </Group>
    </li>
  );
}
