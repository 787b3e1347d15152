import { createStore } from 'zustand/vanilla';
import type { Path } from '../model/path';
import type { Verification } from '../data/api';
import type { NotCarried } from '../imports/carried';

export type Screen = 'canvas' | 'outline' | 'prompts' | 'drop-off';
export type Panel = 'step' | 'findings' | 'test' | 'history' | 'publish' | 'merge' | 'imported';
/** Where the library was asked for: after a way out of a step, or nowhere in particular. */
export type Asked = { step: string; output: string } | 'anywhere';

export type View = {
  screen: Screen;
  panel: Panel | undefined;
  selected: readonly string[];
  /** where the keyboard is on the canvas */
  focused: string;
  library: Asked | undefined;
  finding: boolean;
  /** a call shown on the canvas: one that goes wrong, or the one being tried */
  lit: (Path & { tone: 'bad' | 'good' }) | undefined;
  map: boolean;
  /** what is to be brought into sight: all of it, or as much as can be read; a new object each time */
  fitted: { how: 'fit' | 'first' };
  /** a step to be brought into sight, near enough to read it or as near as one is; a new object each time it is asked for */
  shown: { step: string; focus: boolean; near: boolean } | undefined;
  verification: Verification | undefined;
  /** what an import left out, until it is dismissed */
  notCarried: NotCarried;
};

/** What is open and selected: no part of the flow, and nothing that undo brings back. */
export function makeView(notCarried: NotCarried = []) {
  const store = createStore<View>()(() => ({
    screen: 'canvas', panel: notCarried.length > 0 ? 'imported' : undefined, selected: [], focused: '', library: undefined, finding: false, lit: undefined, map: globalThis.innerWidth > 900, fitted: { how: 'first' }, shown: undefined, verification: undefined, notCarried,
  }));
  const set = store.setState;
  return {
    store,
    set,
    select: (...selected: string[]) => set({ selected, focused: selected.at(-1) ?? store.getState().focused }),
    /** Opens a step's form, and brings the step into sight. */
    open: (step: string, focus = false) => set({ selected: [step], focused: step, panel: 'step', shown: { step, focus, near: focus } }),
    show: (step: string, focus = false, near = false) => set({ selected: [step], focused: step, shown: { step, focus, near } }),
    toggle: (panel: Panel) => set((was) => ({ panel: was.panel === panel ? undefined : panel })),
    light: (lit: View['lit']) => set({ lit }),
  };
}

export type ViewStore = ReturnType<typeof makeView>;
