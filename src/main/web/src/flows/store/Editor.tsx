import { createContext, useContext, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { Drawing, Step } from '../model/document';
import type { Board } from './board';
import type { View, ViewStore } from './view';
import type { Keeper } from './keeper';

export type Editor = { flow: string; board: Board; view: ViewStore; keeper: Keeper };
const Context = createContext<Editor | undefined>(undefined);
export const EditorProvider = Context;

export function useEditor(): Editor {
  const editor = useContext(Context);
  if (!editor) {
    throw new Error('a part of the flow editor is used outside of it');
  }
  return editor;
}

export const useDrawing = <T,>(select: (drawing: Drawing) => T): T => useStore(useEditor().board.store, select);
export const useView = <T,>(select: (view: View) => T): T => useStore(useEditor().view.store, select);
export const useStep = (id: string): Step | undefined => useDrawing(({ document }) => document.steps[id]);

/** How far one can go back and forth. */
export function useHistory(): { back: boolean; forth: boolean } {
  const { history } = useEditor().board;
  const back = useStore(history, ({ pastStates }) => pastStates.length > 0);
  const forth = useStore(history, ({ futureStates }) => futureStates.length > 0);
  return { back, forth };
}

export function useKeeping() {
  const { keeper } = useEditor();
  return useSyncExternalStore(keeper.listen, keeper.now);
}
