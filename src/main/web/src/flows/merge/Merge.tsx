import { Badge, Button, Group, SegmentedControl, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useLanguage, useWords } from '../../i18n/Language';
import { useTell } from '../frame/useTell';
import { compared } from '../look/compared';
import { inDocument } from '../model/edits';
import { matters, merged, wished, type Matter, type Side } from '../model/merge';
import { title } from '../model/names';
import { useDrawing, useEditor, useKeeping } from '../store/Editor';
import type { Theirs } from '../store/keeper';

/** Somebody else saved too: both drafts beside the canvas, step by step. Nothing is lost until one chooses, and nothing after. */
export function Merge() {
  const words = useWords().flows.merge;
  const keeping = useKeeping();
  return keeping.state === 'stale' ? <Both theirs={keeping.theirs} /> : <Text size="sm">{words.nothing}</Text>;
}

function Both({ theirs }: { theirs: Theirs }) {
  const words = useWords().flows.merge;
  const { board, view, keeper } = useEditor();
  const tell = useTell();
  const mine = useDrawing((drawing) => drawing.document);
  const [chosen, setChosen] = useState<Record<string, Side>>({});
  const base = theirs.base ?? theirs.document;
  const open = matters(base, mine, theirs.document);
  const side = (matter: Matter) => chosen[matter.id] ?? wished(matter);
  const join = () => {
    board.edit(inDocument(() => merged(base, mine, theirs.document, side)));
    keeper.settle(theirs.revision, theirs.document);
    view.set({ panel: undefined });
    tell.done(words.done);
  };
  return (
    <Stack gap="sm">
      <Text size="sm">{words.hint(theirs.by || words.somebody)}</Text>
      {open.length === 0 && <Text size="sm">{words.nothing}</Text>}
      {open.map((matter) => <MatterCard key={matter.id} matter={matter} side={side(matter)} onSide={(next) => setChosen({ ...chosen, [matter.id]: next })} />)}
      <Button size="sm" onClick={join}>{words.go}</Button>
    </Stack>
  );
}

function MatterCard({ matter, side, onSide }: { matter: Matter; side: Side; onSide: (side: Side) => void }) {
  const { words: all, language } = useLanguage();
  const words = all.flows.merge;
  const { view } = useEditor();
  const name = matter.what === 'settings' ? words.settings : title(matter.id);
  const differences = compared([], matter.mine, matter.theirs, all, language);
  return (
    <section className="sub-form" aria-label={name}>
      <Group justify="space-between" wrap="nowrap" mb={6}>
        <Button size="compact-sm" variant="subtle" px={0} onClick={() => matter.what === 'step' && view.show(matter.id)}>{name}</Button>
        <Badge color={matter.changed === 'both' ? 'orange' : 'gray'}>{words.changed[matter.changed]}</Badge>
      </Group>
      <SegmentedControl
        fullWidth size="xs" aria-label={name} value={side} onChange={(next) => onSide(next as Side)}
        data={[{ value: 'mine', label: words.mine }, { value: 'theirs', label: words.theirs }]}
      />
      <SimpleGrid cols={2} spacing={6} mt={6}>
        {([['mine', matter.mine, 'before'], ['theirs', matter.theirs, 'after']] as const).map(([one, whole, own]) => (
          <div key={one} className="merge-side" data-chosen={side === one || undefined}>
            {whole === undefined ? <em>{words.absent}</em> : differences.map((field) => <p key={field.path}><strong>{field.label}</strong> {field[own] || '–'}</p>)}
          </div>
        ))}
      </SimpleGrid>
    </section>
  );
}

