import { ActionIcon, Anchor, Badge, Button, Group, SegmentedControl, Text, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconChevronLeft, IconHistory, IconLayoutGrid, IconPlayerPlay, IconRocket, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useWords } from '../../i18n/Language';
import { KeyHint } from '../../keys/KeyHint';
import { flowKey, flowsApi, type OpenFlow } from '../data/api';
import { ProblemsButton } from '../findings/ProblemsButton';
import { NotCarriedButton } from '../imports/NotCarriedButton';
import { useDrawing, useEditor, useHistory, useView } from '../store/Editor';
import { useActs } from '../store/useActs';
import type { Panel, Screen } from '../store/view';
import { Kept } from './Kept';

export function TopBar({ flow }: { flow: OpenFlow }) {
  const words = useWords().flows;
  const { board, view } = useEditor();
  const acts = useActs();
  const { back, forth } = useHistory();
  const name = useDrawing(({ document }) => document.name);
  const screen = useView((state) => state.screen);
  const versions = useQuery({ queryKey: [...flowKey(flow.id), 'versions'], queryFn: () => flowsApi.versions(flow.id), staleTime: 10_000 });
  const live = versions.data?.versions.find((one) => one.live)?.version ?? (versions.data ? undefined : flow.live?.version);
  return (
    <div className="editor-bar" role="toolbar" aria-label={words.bar.label}>
      <Group gap={8} wrap="nowrap" className="editor-name">
        <Tooltip label={words.list.all}>
          <Anchor component={Link} href="/flows" aria-label={words.list.all} c="dimmed" lh={0}><IconChevronLeft size={20} aria-hidden /></Anchor>
        </Tooltip>
        <Text fw={650} size="sm" truncate>{name || flow.id}</Text>
        <Badge color={live === undefined ? 'gray' : 'teal'} variant="light" visibleFrom="xs">{live === undefined ? words.list.never : words.list.live(live)}</Badge>
        <Kept />
      </Group>
      <SegmentedControl
        size="xs" aria-label={words.bar.views} value={screen} onChange={(next) => view.set({ screen: next as Screen })}
        data={(['canvas', 'outline', 'prompts', 'drop-off'] as const).map((one) => ({ value: one, label: words.bar.screens[one] }))}
      />
      <Group gap={4} wrap="nowrap">
        <Sign label={words.bar.undo} keys="mod+z" off={!back} onAct={board.undo}><IconArrowBackUp size={18} /></Sign>
        <Sign label={words.bar.redo} keys="mod+shift+z" off={!forth} onAct={board.redo}><IconArrowForwardUp size={18} /></Sign>
        <Sign label={words.bar.find} keys="mod+f" onAct={() => view.set({ finding: true })}><IconSearch size={18} /></Sign>
        <Sign label={words.bar.tidy} keys="alt+t" onAct={() => void acts.tidy()}><IconLayoutGrid size={18} /></Sign>
      </Group>
      <Group gap={6} wrap="nowrap">
        <NotCarriedButton />
        <ProblemsButton />
        <Opens panel="test" label={words.bar.test} icon={<IconPlayerPlay size={15} aria-hidden />} />
        <Opens panel="history" label={words.bar.history} icon={<IconHistory size={15} aria-hidden />} />
        <Button size="xs" leftSection={<IconRocket size={15} aria-hidden />} onClick={() => view.toggle('publish')}>{words.bar.publish}</Button>
      </Group>
    </div>
  );
}

function Sign({ label, keys, off = false, onAct, children }: { label: string; keys: string; off?: boolean; onAct: () => void; children: ReactNode }) {
  return (
    <Tooltip label={<>{label} <KeyHint keys={keys} /></>}>
      <ActionIcon size={30} aria-label={label} disabled={off} onClick={onAct}>{children}</ActionIcon>
    </Tooltip>
  );
}

function Opens({ panel, label, icon }: { panel: Panel; label: string; icon: ReactNode }) {
  const { view } = useEditor();
  const open = useView((state) => state.panel === panel);
  return (
    <>
      <Button size="xs" variant={open ? 'light' : 'default'} visibleFrom="md" aria-expanded={open} leftSection={icon} onClick={() => view.toggle(panel)}>{label}</Button>
      <Tooltip label={label}><ActionIcon size={30} variant={open ? 'light' : 'default'} hiddenFrom="md" aria-expanded={open} aria-label={label} onClick={() => view.toggle(panel)}>{icon}</ActionIcon></Tooltip>
    </>
  );
}
