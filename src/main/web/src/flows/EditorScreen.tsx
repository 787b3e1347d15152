import { Loader } from '@mantine/core';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useWords } from '../i18n/Language';
import { Canvas } from './canvas/Canvas';
import type { OpenFlow } from './data/api';
import { useVerification } from './findings/useVerification';
import { FindStep } from './frame/FindStep';
import { Panels } from './frame/Panels';
import { StatusBar } from './frame/StatusBar';
import { TopBar } from './frame/TopBar';
import { useEditorKeys } from './frame/useEditorKeys';
import { Library } from './library/Library';
import { Outline } from './outline/Outline';
import { PromptMatrix } from './prompts/PromptMatrix';
import { useDrawing, useEditor, useKeeping, useView } from './store/Editor';

const DropOff = lazy(() => import('./dropoff/DropOff').then(({ DropOff: screen }) => ({ default: screen })));
const SCREENS = { canvas: Canvas, outline: Outline, prompts: PromptMatrix };

/** The editor: bar, workspace, panel, and the proof below. */
export function EditorScreen({ flow }: { flow: OpenFlow }) {
  const words = useWords();
  const { view } = useEditor();
  const name = useDrawing(({ document }) => document.name);
  const panel = useView((state) => state.panel);
  const keeping = useKeeping();
  const verifying = useVerification();
  useEditorKeys();
  useFirstTidying();
  useEffect(() => {
    document.title = `${name || flow.id} · ${words.brand}`;
  }, [name, flow.id, words]);
  const stale = keeping.state === 'stale';
  useEffect(() => {
    if (stale) {
      view.set({ panel: 'merge' });
    }
  }, [stale, view]);
  return (
    <div className="editor" data-panel={panel !== undefined || undefined}>
      <TopBar flow={flow} />
      <div className="editor-work">
        <Workspace flow={flow} />
        <Library />
        <FindStep />
      </div>
      <Panels flow={flow} />
      <StatusBar state={verifying} />
    </div>
  );
}

function Workspace({ flow }: { flow: OpenFlow }) {
  const words = useWords().flows;
  const screen = useView((state) => state.screen);
  if (screen === 'drop-off') {
    return <Suspense fallback={<Loader m="md" aria-label={words.dropOff.title} />}><DropOff flow={flow} /></Suspense>;
  }
  const Screen = SCREENS[screen];
  return <Screen />;
}

/** A flow that was never drawn has no places yet: they are made once, and nobody has to undo them. */
function useFirstTidying(): void {
  const { board, view } = useEditor();
  const [needed] = useState(() => {
    const { document, layout } = board.store.getState();
    const ids = Object.keys(document.steps);
    return ids.length > 1 && ids.every((id) => layout.positions[id] === undefined);
  });
  useEffect(() => {
    if (needed) {
      void import('./canvas/tidy').then(async ({ tidied }) => {
        const positions = await tidied(board.store.getState().document);
        const { document, layout } = board.store.getState();
        board.put({ document, layout: { ...layout, positions: { ...positions, ...layout.positions } } });
        view.set({ fitted: { how: 'first' } });
      });
    }
  }, [needed, board, view]);
}
