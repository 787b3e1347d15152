import { Group, Text, Textarea } from '@mantine/core';
import { IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import { useRef } from 'react';
import type { Keeping } from '../../drafts/autosave';
import { useWords } from '../../i18n/Language';
import { KeyHint } from '../../keys/KeyHint';
import { useKey } from '../../keys/Keys';
import { useNotes } from './useNotes';

const MAX_NOTES = 20_000;
const ICONS: Record<Keeping, typeof IconCloudCheck> = { saved: IconCloudCheck, saving: IconCloudUp, kept: IconCloudOff, refused: IconCloudOff };

/** Notes on a call. Give it the call's id as its key: another call has other notes. */
export function Notes({ call, fromHouse }: { call: string; fromHouse: string }) {
  const words = useWords();
  const { words: text, write, keeping, flush } = useNotes(call, fromHouse);
  const field = useRef<HTMLTextAreaElement>(null);
  useKey('n', words.keys.notes, () => field.current?.focus());
  const Icon = ICONS[keeping];
  return (
    <div>
      <Textarea
        ref={field}
        label={
          <Group gap={8}>
            {words.notes.label}
            <KeyHint keys="n" />
          </Group>
        }
        description={words.notes.hint}
        autosize
        minRows={6}
        maxRows={18}
        maxLength={MAX_NOTES}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
        onBlur={() => void flush()}
      />
      <Group gap={6} mt={6} c={keeping === 'kept' || keeping === 'refused' ? 'var(--mantine-color-error)' : 'dimmed'} wrap="nowrap" role="status">
        <Icon size={16} aria-hidden style={{ flex: 'none' }} />
        <Text size="sm" c="inherit">{words.notes[keeping]}</Text>
      </Group>
    </div>
  );
}
