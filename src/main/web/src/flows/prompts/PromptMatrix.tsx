import { ActionIcon, Anchor, Badge, Group, Switch, Table, Text, Textarea } from '@mantine/core';
import { IconVolume } from '@tabler/icons-react';
import { useState } from 'react';
import { useLanguage } from '../../i18n/Language';
import { recordingOf, secondsHeard } from '../audio/audio';
import { Recorded } from '../audio/Recorded';
import { useAudio } from '../audio/useAudio';
import { walkOrder } from '../model/links';
import type { FlowDocument, Prompt, Wording } from '../model/document';
import { title } from '../model/names';
import { withStep } from '../model/edits';
import { saidBy, textOf, withAudio, withSaid, withText } from '../model/prompts';
import { emptySayings } from '../model/wording';
import { useDrawing, useEditor } from '../store/Editor';
import { languageName } from './languageName';
import { say } from './say';

type Row = { key: string; step: string; path: string; prompt: Prompt; number: number };

function rowsOf(document: FlowDocument): Row[] {
  return walkOrder(document).flatMap((step) => {
    const found = document.steps[step];
    return found ? saidBy(found).map(({ path, prompt }, index) => ({ key: `${step} ${path}`, step, path, prompt, number: path.startsWith('questions') ? index + 1 : 0 })) : [];
  });
}

/** Everything callers hear, step by language: what is missing, how long it takes, and how it sounds. */
export function PromptMatrix() {
  const { words, language } = useLanguage();
  const document = useDrawing((drawing) => drawing.document);
  const { known } = useAudio();
  const [only, setOnly] = useState(false);
  const rows = rowsOf(document);
  const wanting = ({ prompt }: Row) => document.languages.some((code) => textOf(prompt[code]) === '' || emptySayings(textOf(prompt[code])).length > 0);
  const shown = only ? rows.filter(wanting) : rows;
  const { matrix } = words.flows;
  return (
    <div className="matrix">
      <Group justify="space-between" mb="sm">
        <Switch size="xs" label={matrix.onlyMissing} checked={only} onChange={(event) => setOnly(event.currentTarget.checked)} />
      </Group>
      <Table stickyHeader verticalSpacing="xs" horizontalSpacing="sm" layout="fixed" aria-label={matrix.label} miw={180 + document.languages.length * 260}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={180}>{matrix.step}</Table.Th>
            {document.languages.map((code) => {
              const missing = rows.filter(({ prompt }) => textOf(prompt[code]) === '').length;
              return (
                <Table.Th key={code}>
                  {languageName(code, language)} <Text component="span" size="xs" c="dimmed" fw={400}>{matrix.total(rows.reduce((sum, { prompt }) => sum + secondsHeard(prompt[code], known), 0))}</Text>
                  {missing > 0 && <Badge ml={6} size="sm" color="orange">{matrix.count(missing)}</Badge>}
                </Table.Th>
              );
            })}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((row) => <Line key={row.key} row={row} languages={document.languages} />)}
        </Table.Tbody>
      </Table>
      {shown.length === 0 && <Text size="sm" mt="md">{matrix.complete}</Text>}
    </div>
  );
}

function Line({ row, languages }: { row: Row; languages: string[] }) {
  const { words } = useLanguage();
  const { board, view } = useEditor();
  const { matrix, kinds } = words.flows;
  const step = useDrawing(({ document }) => document.steps[row.step]);
  const name = row.number > 0 ? matrix.question(title(row.step), row.number) : title(row.step);
  const write = (code: string, text: string) => board.edit(withStep(row.step, (was) => withSaid(was, row.path, withText(row.prompt, code, text))), `${row.key}.${code}`);
  const play = (code: string, source: string | undefined) => board.edit(withStep(row.step, (was) => withSaid(was, row.path, withAudio(row.prompt, code, source))));
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400} style={{ verticalAlign: 'top' }}>
        <Anchor component="button" size="sm" fw={600} ta="start" onClick={() => view.open(row.step)}>{name}</Anchor>
        {step && <Text size="xs" c="dimmed">{kinds[step.kind].name}</Text>}
      </Table.Th>
      {languages.map((code) => <Cell key={code} code={code} step={name} wording={row.prompt[code]} onWrite={(text) => write(code, text)} onPlay={(source) => play(code, source)} />)}
    </Table.Tr>
  );
}

type CellProps = { code: string; step: string; wording: Wording | undefined; onWrite: (text: string) => void; onPlay: (source: string | undefined) => void };

function Cell({ code, step, wording, onWrite, onPlay }: CellProps) {
  const { words, language } = useLanguage();
  const { known } = useAudio();
  const { inspector, empty, matrix } = words.flows;
  const text = textOf(wording);
  const name = languageName(code, language);
  const label = matrix.field(step, name);
  return (
    <Table.Td style={{ verticalAlign: 'top' }}>
      <Textarea size="xs" variant={text === '' ? 'filled' : 'default'} autosize minRows={2} maxRows={8} maxLength={3_000} lang={code} aria-label={label} value={text} onChange={(event) => onWrite(event.currentTarget.value)} />
      <Group gap={6} justify="space-between" mt={2}>
        {text === '' ? <Badge size="sm" color="orange">{matrix.missing}</Badge> : <Text size="xs" c="dimmed">{recordingOf(wording, known) ? '' : inspector.seconds(secondsHeard(wording, known))}</Text>}
        <ActionIcon size={24} disabled={text === ''} aria-label={`${inspector.listen(name)}: ${label}`} onClick={() => say(text, code)}><IconVolume size={15} /></ActionIcon>
      </Group>
      <Recorded wording={wording} step={step} language={name} onChange={onPlay} />
      {emptySayings(text).map((one) => <p key={one} className="advice">{empty[one]}</p>)}
    </Table.Td>
  );
}
