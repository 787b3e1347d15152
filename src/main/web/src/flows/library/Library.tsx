import { ActionIcon, Group, ScrollArea, Text, TextInput, UnstyledButton } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '../../i18n/Language';
import { LOOKS } from '../look/looks';
import { connect } from '../model/edits';
import type { Kind } from '../model/document';
import { FAMILIES, kindsOf } from '../model/kinds';
import { title } from '../model/names';
import { useDrawing, useEditor, useView } from '../store/Editor';
import { useActs } from '../store/useActs';
import type { Asked } from '../store/view';

/** Every kind of step, by what it is for; what is chosen is added where it was asked for. */
export function Library() {
  const asked = useView((state) => state.library);
  return asked ? <Open key={JSON.stringify(asked)} asked={asked} /> : null;
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function Open({ asked }: { asked: Asked }) {
  const words = useWords().flows;
  const { board, view } = useEditor();
  const acts = useActs();
  const [search, setSearch] = useState('');
  const steps = useDrawing(({ document }) => document.steps);
  const fits = (text: string) => plain(text).includes(plain(search.trim()));
  const kinds = (family: (typeof FAMILIES)[number]) => kindsOf(family).filter((kind) => fits(`${words.kinds[kind].name} ${words.kinds[kind].hint}`));
  const found = FAMILIES.flatMap(kinds);
  const there = asked === 'anywhere' ? [] : Object.keys(steps).filter((id) => id !== asked.step && search.trim() !== '' && fits(title(id)));
  const close = () => view.set({ library: undefined });
  const lead = (to: string) => {
    if (asked !== 'anywhere') {
      board.edit(connect(asked.step, asked.output, to));
      close();
    }
  };
  return (
    <section
      className="library" aria-label={words.library.label}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          close();
        }
      }}
    >
      <Group justify="space-between" wrap="nowrap" mb={6}>
        <Text size="sm" fw={650} truncate>{asked === 'anywhere' ? words.bar.add : words.library.after(title(asked.step))}</Text>
        <ActionIcon size={26} aria-label={words.bar.closePanel} onClick={close}><IconX size={15} /></ActionIcon>
      </Group>
      <TextInput
        size="xs" autoFocus leftSection={<IconSearch size={14} aria-hidden />} aria-label={words.library.search} placeholder={words.library.search} value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && found[0] && acts.add(found[0], asked)}
      />
      <ScrollArea.Autosize mah="min(56vh, 560px)" type="auto" mt={6}>
        {FAMILIES.filter((family) => kinds(family).length > 0).map((family) => (
          <div key={family} role="group" aria-label={words.library.families[family]}>
            <Text size="xs" fw={600} c="dimmed" mt={6} mb={2}>{words.library.families[family]}</Text>
            {kinds(family).map((kind) => <KindButton key={kind} kind={kind} onAdd={() => acts.add(kind, asked)} />)}
          </div>
        ))}
        {found.length === 0 && there.length === 0 && <Text size="xs" c="dimmed" p={6}>{words.library.nothing}</Text>}
        {there.length > 0 && <Text size="xs" fw={600} c="dimmed" mt={8} mb={2}>{words.library.existing}</Text>}
        {there.slice(0, 12).map((id) => <UnstyledButton key={id} className="library-kind" onClick={() => lead(id)}><Text size="sm">{title(id)}</Text></UnstyledButton>)}
      </ScrollArea.Autosize>
    </section>
  );
}

function KindButton({ kind, onAdd }: { kind: Kind; onAdd: () => void }) {
  const words = useWords().flows.kinds[kind];
  const { icon: Icon, colour } = LOOKS[kind];
  return (
    <UnstyledButton className="library-kind" onClick={onAdd}>
      <span className="card-icon" style={{ background: `var(--mantine-color-${colour}-light)`, color: `var(--mantine-color-${colour}-light-color)` }}><Icon size={16} aria-hidden /></span>
      <span>
        <Text component="span" size="sm" fw={550} display="block" lh={1.25}>{words.name}</Text>
        <Text component="span" size="xs" c="dimmed" display="block" lh={1.25}>{words.hint}</Text>
      </span>
    </UnstyledButton>
  );
}
