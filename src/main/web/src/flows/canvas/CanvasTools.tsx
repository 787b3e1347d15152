import { ActionIcon, Tooltip } from '@mantine/core';
import { IconMap, IconMapOff, IconMaximize, IconNote, IconPlus, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useReactFlow } from '@xyflow/react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/Language';
import { KeyHint } from '../../keys/KeyHint';
import { useKey } from '../../keys/Keys';
import { useEditor, useView } from '../store/Editor';
import { useActs } from '../store/useActs';

/** What is done to the sight of the flow, and what is put into it. */
export function CanvasTools({ onFit }: { onFit: () => void }) {
  const words = useWords().flows.bar;
  const flow = useReactFlow();
  const { view } = useEditor();
  const map = useView((state) => state.map);
  const acts = useActs();
  const note = () => {
    const box = document.querySelector('.canvas')?.getBoundingClientRect();
    acts.addNote(flow.screenToFlowPosition({ x: (box?.left ?? 0) + (box?.width ?? 0) / 2, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 }));
  };
  return (
    <div className="canvas-tools">
      <Tool label={words.add} keys="l" onAct={() => view.set({ library: 'anywhere' })}><IconPlus size={18} /></Tool>
      <Tool label={words.note} keys="" onAct={note}><IconNote size={18} /></Tool>
      <span className="canvas-tools-gap" />
      <Tool label={words.zoomOut} keys="-" onAct={() => void flow.zoomOut()}><IconZoomOut size={18} /></Tool>
      <Tool label={words.zoomIn} keys="+" onAct={() => void flow.zoomIn()}><IconZoomIn size={18} /></Tool>
      <Tool label={words.fit} keys="1" onAct={onFit}><IconMaximize size={18} /></Tool>
      <Tool label={map ? words.mapHide : words.mapShow} keys="" onAct={() => view.set({ map: !map })}>{map ? <IconMapOff size={18} /> : <IconMap size={18} />}</Tool>
    </div>
  );
}

function Tool({ label, keys, onAct, children }: { label: string; keys: string; onAct: () => void; children: ReactNode }) {
  useKey(keys, label, onAct);
  return (
    <Tooltip label={<>{label} {keys !== '' && <KeyHint keys={keys} />}</>}>
      <ActionIcon size={32} aria-label={label} onClick={onAct}>{children}</ActionIcon>
    </Tooltip>
  );
}
