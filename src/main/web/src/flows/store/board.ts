import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';
import type { Drawing } from '../model/document';
import type { Edit } from '../model/edits';

/** Edits of one name that follow each other faster than this are one step of undo. */
const BURST_MS = 1_500;
const REMEMBERED = 200;

/**
 * The flow on the table, with undo and redo of everything that changes it. What is selected or open is not in here.
 *
 * @param now milliseconds; tells a burst of typing from two edits
 */
export function makeBoard(first: Drawing, now: () => number = Date.now) {
  let last = { burst: '', at: 0 };
  let goesOn = false;
  const store = createStore<Drawing>()(
    temporal(() => first, {
      limit: REMEMBERED,
      equality: (before, after) => before.document === after.document && before.layout === after.layout,
      handleSet: (record) => (past, replace) => {
        if (!goesOn) {
          record(past, replace);
        }
      },
    }),
  );
  const { temporal: history } = store;
  const rest = () => {
    last = { burst: '', at: 0 };
  };
  return {
    store,
    history,
    /** @param burst a name under which edits in a row, such as letters typed, are undone together */
    edit(change: Edit, burst = '') {
      const at = now();
      goesOn = burst !== '' && burst === last.burst && at - last.at < BURST_MS;
      last = { burst, at };
      store.setState(change(store.getState()));
      goesOn = false;
    },
    undo() {
      rest();
      history.getState().undo();
    },
    redo() {
      rest();
      history.getState().redo();
    },
    /** Changes what is shown without a step of undo: for what came from elsewhere. */
    put(drawing: Drawing) {
      history.getState().pause();
      store.setState(drawing);
      history.getState().resume();
      rest();
    },
  };
}

export type Board = ReturnType<typeof makeBoard>;
