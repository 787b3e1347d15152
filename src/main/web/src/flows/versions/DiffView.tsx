import { Badge, Group, Loader, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLanguage, useWords } from '../../i18n/Language';
import { flowKey, flowsApi, type FlowDiff } from '../data/api';
import { compared } from '../look/compared';
import { title } from '../model/names';
import { useEditor } from '../store/Editor';

type Change = FlowDiff['flow'][number];
const COLOURS = { added: 'teal', removed: 'red', changed: 'blue' } as const;

/** What one version does otherwise than another: logic alone, for where a card stands is nobody's business here. */
export function DiffView({ flow, from, to, same }: { flow: string; from: string; to: string; same: string }) {
  const words = useWords().flows.versions;
  const { keeper } = useEditor();
  const diff = useQuery({
    queryKey: [...flowKey(flow), 'diff', from, to, to === 'draft' ? keeper.revision : 0],
    queryFn: async () => {
      await keeper.flush();
      return flowsApi.diff(flow, from, to);
    },
  });
  const name = (which: string) => (which === 'draft' ? words.draft : words.version(which));
  if (!diff.data) {
    return diff.isError ? <Text size="sm">{words.failed}</Text> : <Loader size="sm" aria-label={words.diff(name(from), name(to))} />;
  }
  const { steps, flow: own } = diff.data;
  return (
    <Stack gap="xs" role="region" aria-label={words.diff(name(from), name(to))}>
      <Text size="sm" fw={600}>{words.diff(name(from), name(to))}</Text>
      {steps.length + own.length === 0 && <Text size="sm">{same}</Text>}
      {own.length > 0 && <section className="sub-form"><Text size="sm" fw={600}>{words.flowItself}</Text><Changes changes={own} /></section>}
      {steps.map(({ step, change, changes }) => (
        <section className="sub-form" key={step}>
          <Group justify="space-between" wrap="nowrap"><Text size="sm" fw={600}>{title(step)}</Text><Badge color={COLOURS[change]}>{words.change[change]}</Badge></Group>
          <Changes changes={changes} />
        </section>
      ))}
    </Stack>
  );
}

function Changes({ changes }: { changes: Change[] }) {
  const { words: all, language } = useLanguage();
  const words = all.flows.versions;
  const differences = changes.flatMap(({ pointer, before, after }) => compared(placeIn(pointer), before, after, all, language));
  return differences.map(({ path, label, before, after }) => (
    <div key={path} className="change">
      <Text size="xs" fw={600}>{label}</Text>
      <del><span className="spoken-only">{words.before} </span>{before || words.nothing}</del>
      <ins><span className="spoken-only">{words.after} </span>{after || words.nothing}</ins>
    </div>
  ));
}

/** A pointer into the document as a place in its step, or in the flow beside its steps. */
function placeIn(pointer: string): string[] {
  const parts = pointer.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  return parts[0] === 'steps' ? parts.slice(2) : parts;
}
