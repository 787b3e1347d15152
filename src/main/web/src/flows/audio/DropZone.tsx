import { Button, FileButton, Group, Progress, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type DragEvent } from 'react';
import { useWords } from '../../i18n/Language';
import { AUDIO, megabytes, nameOf, refusalWords, refusedHere, type AudioLimits } from './audio';
import { upload } from './upload';

/** Takes a file, by hand or dropped, and says how far it got or why it was not taken. */
export function DropZone({ limits, onTaken }: { limits: AudioLimits; onTaken: (name: string) => void }) {
  const words = useWords();
  const { audio } = words.flows;
  const queries = useQueryClient();
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState<{ name: string; percent: number }>();
  const [no, setNo] = useState('');
  const take = async (file: File | null | undefined) => {
    if (!file || sending) {
      return;
    }
    const name = nameOf(file.name);
    const early = refusedHere(file, limits);
    setNo(early ? refusalWords(name, early, words) : '');
    if (early) {
      return;
    }
    setSending({ name, percent: 0 });
    const answer = await upload(file, (percent) => setSending({ name, percent }));
    await queries.invalidateQueries({ queryKey: AUDIO });
    setSending(undefined);
    if ('taken' in answer) {
      onTaken(answer.taken.name);
    } else {
      setNo(refusalWords(name, answer.refused, words));
    }
  };
  const hold = (event: DragEvent, entered: boolean) => {
    event.preventDefault();
    setOver(entered);
  };
  return (
    <div
      className="audio-drop" data-over={over} onDragOver={(event) => hold(event, true)} onDragLeave={(event) => hold(event, false)}
      onDrop={(event) => {
        hold(event, false);
        void take(event.dataTransfer.files[0]);
      }}
    >
      <Group gap="xs" justify="center">
        <IconUpload size={18} aria-hidden />
        <Text size="sm">{audio.drop}</Text>
        <FileButton accept=".wav,.mp3,audio/wav,audio/mpeg" onChange={(file) => void take(file)}>
          {(props) => <Button {...props} size="compact-sm" variant="default" disabled={sending !== undefined}>{audio.choose}</Button>}
        </FileButton>
      </Group>
      <Text size="xs" c="dimmed" ta="center" mt={4}>{audio.accepted(megabytes(limits.bytes), limits.seconds)}</Text>
      {sending && <Progress mt="xs" value={sending.percent} aria-label={audio.uploading(sending.name)} />}
      <div role="alert">{no !== '' && <Text size="sm" mt="xs" c="var(--mantine-color-error)">{no}</Text>}</div>
    </div>
  );
}
