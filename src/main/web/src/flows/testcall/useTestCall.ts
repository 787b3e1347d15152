import { useState } from 'react';
import { Failure } from '../../api/failure';
import { asFile, flowsApi, type TestCall, type TestCallRequest, type TestInput } from '../data/api';
import { pathOf } from '../model/path';
import { useEditor } from '../store/Editor';
import type { Setup } from './setup';
import { askedOf } from './setup';

type State = { asked?: Omit<TestCallRequest, 'inputs' | 'document'>; inputs: TestInput[]; call?: TestCall; trouble: unknown; busy: boolean };

/** A call on paper. The server keeps nothing of it: every move sends the whole call, and stepping back sends less of it. */
export function useTestCall() {
  const { flow, board, view } = useEditor();
  const [state, setState] = useState<State>({ inputs: [], trouble: undefined, busy: false });
  const play = async (asked: NonNullable<State['asked']>, inputs: TestInput[]) => {
    setState((was) => ({ ...was, asked, trouble: undefined, busy: true }));
    const { document } = board.store.getState();
    try {
      const call = await flowsApi.testCall(flow, { ...asked, inputs, document: asFile(document) });
      const played = call.refused ? inputs.slice(0, call.refused.input) : inputs;
      setState({ asked, inputs: played, call, trouble: call.refused && new Failure('refused', 400, call.refused.why, 0, Number.NaN, [], call.refused.parts), busy: false });
      view.light({ ...pathOf(document, visited(call)), tone: 'good' });
      const at = visited(call).at(-1);
      if (at !== undefined && at in document.steps) {
        view.show(at);
      }
    } catch (failure) {
      setState((was) => ({ ...was, busy: false, trouble: failure }));
    }
  };
  return {
    ...state,
    visited: state.call ? visited(state.call) : [],
    begin: (setup: Setup) => play(askedOf(setup), []),
    input: (input: TestInput) => state.asked && play(state.asked, [...state.inputs, input]),
    back: () => state.asked && play(state.asked, state.inputs.slice(0, -1)),
  };
}

/** The steps of this flow a call has come through, in order. */
export const visited = (call: TestCall) => call.turns.flatMap(({ path }) => path).filter((step) => !step.includes('/'));
export type TestCalling = ReturnType<typeof useTestCall>;
