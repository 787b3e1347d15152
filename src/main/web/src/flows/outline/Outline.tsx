import { Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useWords } from '../../i18n/Language';
import { isTyping } from '../../keys/keyboard';
import { outline, type Line } from '../model/outline';
import { useDrawing, useEditor, useView } from '../store/Editor';
import { useActs } from '../store/useActs';
import { OutlineRow } from './OutlineRow';
import { useReorder } from './useReorder';

/** The same flow as a tree: whatever the canvas can do, this can do by keyboard alone. */
export function Outline() {
  const words = useWords().flows;
  const { view } = useEditor();
  const acts = useActs();
  const reorder = useReorder();
  const document = useDrawing((drawing) => drawing.document);
  const panelOpen = useView((state) => state.panel === 'step');
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState('');
  const [renaming, setRenaming] = useState('');
  const tree = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => outline(document, folded), [document, folded]);
  const active = lines.some(({ id }) => id === at) ? at : (lines[0]?.id ?? '');

  const focus = (id: string | undefined) => {
    if (id !== undefined) {
      setAt(id);
      requestAnimationFrame(() => tree.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(id)}"]`)?.focus());
    }
  };
  const fold = (line: Line, close: boolean) => setFolded((was) => {
    const next = new Set(was);
    return close ? next.add(line.step) : (next.delete(line.step), next);
  });
  const choose = (line: Line) => {
    setAt(line.id);
    if (line.step !== '') {
      view.set({ selected: [line.step], focused: line.step, ...(panelOpen ? { panel: 'step' as const } : {}) });
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const index = lines.findIndex(({ id }) => id === active);
    const line = lines[index];
    if (!line || isTyping(event.target as HTMLElement) || !(event.target as HTMLElement).matches('[role=row]')) {
      return;
    }
    const moves: Record<string, () => void> = {
      ArrowDown: () => (event.altKey ? reorder(line, 1) : focus(lines[index + 1]?.id)),
      ArrowUp: () => (event.altKey ? reorder(line, -1) : focus(lines[index - 1]?.id)),
      ArrowRight: () => (folded.has(line.step) ? fold(line, false) : focus(lines[index + 1]?.id)),
      ArrowLeft: () => (line.children > 0 && !folded.has(line.step) && !line.mention ? fold(line, true) : focus(lines.slice(0, index).findLast(({ depth }) => depth < line.depth)?.id)),
      Home: () => focus(lines[0]?.id),
      End: () => focus(lines.at(-1)?.id),
      Enter: () => (line.step === '' ? line.via && view.set({ library: { step: line.via.step, output: line.via.output.id } }) : view.open(line.step)),
      F2: () => line.step !== '' && setRenaming(line.id),
      Delete: () => {
        if (line.step !== '') {
          acts.remove(line.step);
          focus(lines[Math.max(0, index - 1)]?.id);
        }
      },
    };
    const move = moves[event.key];
    if (move) {
      event.preventDefault();
      move();
    }
  };
  return (
    <div className="outline">
      <Group justify="space-between" mb="xs" align="flex-start" wrap="nowrap">
        <Text size="xs" c="dimmed" maw={680}>{words.outline.hint}</Text>
        <Button size="compact-sm" variant="default" style={{ flex: 'none' }} leftSection={<IconPlus size={14} />} onClick={() => view.set({ library: 'anywhere' })}>{words.outline.addStep}</Button>
      </Group>
      {lines.length === 0
        ? <Text size="sm">{words.card.noSteps}</Text>
        : (
          <div ref={tree} role="treegrid" aria-label={words.outline.label} onKeyDown={onKeyDown}>
            {lines.map((line) => (
              <OutlineRow
                key={line.id} line={line} active={line.id === active} folded={folded.has(line.step)} renaming={renaming === line.id} onFold={() => fold(line, !folded.has(line.step))}
                onChoose={() => choose(line)} onRename={(on) => { setRenaming(on ? line.id : ''); if (!on) { focus(line.id); } }} onReorder={(by) => reorder(line, by)}
              />
            ))}
          </div>
        )}
    </div>
  );
}
