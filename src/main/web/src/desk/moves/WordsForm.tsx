import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useDraft } from '../../drafts/useDraft';
import { useWords } from '../../i18n/Language';

type Props = {
  /** names the draft; what is typed survives a reload until it is sent or thrown away */
  name: string;
  label: string;
  hint?: string;
  max: number;
  send: string;
  rows?: number;
  /** sends the words; the draft is dropped when it resolves */
  onSend: (words: string) => Promise<unknown>;
  onLeave: () => void;
  /** asked for besides the words, above them */
  children?: ReactNode;
};

/** A few words and what is done with them. */
export function WordsForm({ name, label, hint, max, send, rows = 2, onSend, onLeave, children }: Props) {
  const words = useWords();
  const draft = useDraft(name);
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const go = async () => {
    const text = draft.words.trim();
    setMissing(text === '');
    if (text === '' || busy) {
      return;
    }
    setBusy(true);
    try {
      await onSend(text);
      draft.drop();
      onLeave();
    } catch {
      // Whoever sends says what went wrong; the words stay.
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className="words-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onLeave();
        }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void go();
        }
      }}
    >
      <Stack gap="xs">
        {children}
        <Textarea
          data-autofocus
          autoFocus={children === undefined}
          label={label}
          description={hint}
          autosize
          minRows={rows}
          maxRows={12}
          maxLength={max}
          value={draft.words}
          error={missing ? words.matters.needed : undefined}
          onChange={(event) => {
            setMissing(false);
            draft.write(event.currentTarget.value);
          }}
        />
        <Group gap="xs">
          <Button type="submit" size="xs" loading={busy}>{send}</Button>
          <Button type="button" size="xs" variant="default" onClick={onLeave}>{words.cancel}</Button>
        </Group>
      </Stack>
    </form>
  );
}
