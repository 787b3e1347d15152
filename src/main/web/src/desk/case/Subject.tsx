import { ActionIcon, Button, Group, TextInput, Title, Tooltip } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { api, own, type CaseFile } from '../../api/client';
import { told } from '../../api/failure';
import { useWords } from '../../i18n/Language';
import { useDeskAction } from '../useDeskAction';
import { caseTitle } from '../work/titles';

const MAX_SUBJECT = 200;

/** What a case is about: its heading, and a field to say it better. A new case begins without. */
export function Subject({ file }: { file: CaseFile }) {
  const words = useWords().case;
  const title = caseTitle(file, useWords());
  const [editing, setEditing] = useState(false);
  return editing ? (
    <SubjectForm file={file} onLeave={() => setEditing(false)} />
  ) : (
    <Group gap={4} wrap="nowrap" align="flex-start">
      <Title order={3} size="h4" id={`case-${file.number}`} style={{ overflowWrap: 'anywhere' }}>{title}</Title>
      <Tooltip label={words.rename}>
        <ActionIcon aria-label={words.rename} onClick={() => setEditing(true)}><IconPencil size={16} aria-hidden /></ActionIcon>
      </Tooltip>
    </Group>
  );
}

function SubjectForm({ file, onLeave }: { file: CaseFile; onLeave: () => void }) {
  const all = useWords();
  const words = all.case;
  const [text, setText] = useState(file.subject);
  const [missing, setMissing] = useState(false);
  const path = { params: { path: { number: file.number }, ...own } };
  const rename = useDeskAction((subject: string) => told(api.PUT('/api/cases/{number}/subject', { ...path, body: { subject } })), () => words.renameFailed);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const subject = text.trim();
    setMissing(subject === '');
    if (subject !== '') {
      rename.mutate(subject, { onSuccess: onLeave });
    }
  };
  return (
    <form noValidate onSubmit={send} style={{ flex: 1 }} onKeyDown={(event) => event.key === 'Escape' && (event.stopPropagation(), onLeave())}>
      <h3 className="spoken-only" id={`case-${file.number}`}>{caseTitle(file, all)}</h3>
      <Group gap="xs" align="flex-start" mb="xs">
        <TextInput
          autoFocus flex="1 1 220px" aria-label={words.subject(file.number)} maxLength={MAX_SUBJECT} value={text} error={missing ? words.subjectNeeded : undefined}
          onChange={(event) => { setMissing(false); setText(event.currentTarget.value); }}
        />
        <Button type="submit" size="sm" loading={rename.isPending}>{words.keepSubject}</Button>
        <Button size="sm" variant="default" onClick={onLeave}>{all.cancel}</Button>
      </Group>
    </form>
  );
}
