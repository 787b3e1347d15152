import { ActionIcon, Button, Group, TextInput, Tooltip } from '@mantine/core';
import { IconMicrophone, IconPlayerStop } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useLanguage } from '../i18n/Language';
import { useDictation } from './dictation';

const MOST = 500;

/** What one says into a telephone of the demo: typed, or spoken where the browser can listen. */
export function SayForm({ onSay, label, disabled = false }: { onSay: (words: string) => void; label: string; disabled?: boolean }) {
  const { words, language } = useLanguage();
  const [text, setText] = useState('');
  const say = (said: string) => {
    if (said.trim() !== '' && !disabled) {
      onSay(said.trim());
      setText('');
    }
  };
  const { can, listening, listen } = useDictation(language, say);
  const send = (event: FormEvent) => {
    event.preventDefault();
    say(text);
  };
  return (
    <form onSubmit={send}>
      <Group gap={6} wrap="nowrap">
        <TextInput
          style={{ flex: 1, minWidth: 0 }}
          aria-label={label}
          placeholder={disabled ? words.talk.cannot : label}
          maxLength={MOST}
          disabled={disabled}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {can && (
          <Tooltip label={listening ? words.talk.stopListening : words.talk.listen}>
            <ActionIcon
              size="input-sm" variant={listening ? 'filled' : 'default'} color={listening ? 'red.9' : 'gray'} disabled={disabled}
              aria-pressed={listening} aria-label={words.talk.listen} onClick={listen}
            >
              {listening ? <IconPlayerStop size={18} aria-hidden /> : <IconMicrophone size={18} aria-hidden />}
            </ActionIcon>
          </Tooltip>
        )}
        <Button type="submit" variant="default" px="sm" disabled={disabled || text.trim() === ''}>{words.talk.say}</Button>
      </Group>
    </form>
  );
}
