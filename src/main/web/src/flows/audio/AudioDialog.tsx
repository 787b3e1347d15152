import { Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Failure } from '../../api/failure';
import { useWords } from '../../i18n/Language';
import { useTell } from '../frame/useTell';
import { AddressField } from './AddressField';
import { AUDIO, audioApi } from './audio';
import { AudioRow } from './AudioRow';
import { DropZone } from './DropZone';
import { useAudio } from './useAudio';

type Props = { opened: boolean; heading: string; text: string; source: string; onTake: (source: string) => void; onClose: () => void };

/** Chooses what is played in place of a voice: one of the uploaded recordings, a new one, or an address. */
export function AudioDialog({ opened, heading, text, source, onTake, onClose }: Props) {
  const words = useWords();
  return (
    <Modal opened={opened} onClose={onClose} title={heading} size="lg" closeButtonProps={{ 'aria-label': words.close }}>
      {opened && <Choice text={text} source={source} onTake={(taken) => { onTake(taken); onClose(); }} />}
    </Modal>
  );
}

function Choice({ text, source, onTake }: Pick<Props, 'text' | 'source' | 'onTake'>) {
  const words = useWords().flows.audio;
  const queries = useQueryClient();
  const tell = useTell();
  const { known, limits, read, failed } = useAudio();
  // Where each is used changes with every draft, of whoever draws.
  useEffect(() => void queries.invalidateQueries({ queryKey: AUDIO }), [queries]);
  const removing = useMutation({
    mutationFn: audioApi.remove,
    onSuccess: (_, name) => tell.done(words.removed(name)),
    onError: (failure, name) => tell.failed(failure instanceof Failure && failure.kind === 'in-use' ? words.inUse(name) : words.notRemoved),
    onSettled: () => queries.invalidateQueries({ queryKey: AUDIO }),
  });
  return (
    <Stack gap="sm">
      <Text size="sm">{words.spoken(text)}</Text>
      {limits && <DropZone limits={limits} onTaken={onTake} />}
      <Text component="h3" size="sm" fw={650}>{words.library}</Text>
      {failed && <Text size="sm" role="alert">{words.failed}</Text>}
      {read && known.length === 0 && <Text size="sm" c="dimmed">{words.none}</Text>}
      <ul className="audio-list">
        {known.map((one) => <AudioRow key={one.name} audio={one} taken={one.name === source} onTake={() => onTake(one.name)} onRemove={() => removing.mutate(one.name)} />)}
      </ul>
      <AddressField source={source} onTake={onTake} />
    </Stack>
  );
}
