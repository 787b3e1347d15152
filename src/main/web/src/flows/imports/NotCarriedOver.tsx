import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useWords } from '../../i18n/Language';
import { Told } from '../../i18n/told/Told';
import { title } from '../model/names';
import { useDrawing, useEditor, useView } from '../store/Editor';
import { keepNotCarried, stepOf } from './carried';

/** What of a Studio flow is not here as it was drawn there, until somebody has seen to it. */
export function NotCarriedOver() {
  const words = useWords().flows.imports;
  const { flow, view } = useEditor();
  const document = useDrawing((drawing) => drawing.document);
  const list = useView((state) => state.notCarried);
  const dismiss = () => {
    keepNotCarried(flow, []);
    view.set({ notCarried: [], panel: undefined });
  };
  return (
    <Stack gap="sm">
      <Text size="sm">{words.left(list.length)}</Text>
      <Stack gap={6} component="ul" className="plain-list">
        {list.map(({ widget, type, why, parts }) => {
          const step = stepOf(widget, document);
          return (
            <li key={`${widget} ${why}`} className="sub-form">
              <Group justify="space-between" wrap="nowrap" gap={6}><Text size="sm" fw={600} truncate>{widget}</Text><Badge color="gray" tt="none">{type}</Badge></Group>
              <Text size="sm"><Told family="studio" text={why} parts={parts} /></Text>
              {step === undefined ? <Text size="xs" c="dimmed">{words.noStep}</Text> : <Button mt={4} size="compact-xs" variant="default" onClick={() => view.show(step, true, true)}>{words.goTo(title(step))}</Button>}
            </li>
          );
        })}
      </Stack>
      <Button variant="default" leftSection={<IconCheck size={16} aria-hidden />} onClick={dismiss}>{words.dismiss}</Button>
    </Stack>
  );
}
