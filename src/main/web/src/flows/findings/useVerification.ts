import { useEffect, useState } from 'react';
import { useAudio } from '../audio/useAudio';
import { flowsApi } from '../data/api';
import { useDrawing, useEditor } from '../store/Editor';

const PAUSE_MS = 400;
const AGAIN_MS = 5_000;
export type Verifying = 'checking' | 'done' | 'failed';

/** Asks the verifier after each change of the logic, once the hand rests; an answer to an older question is not heard. */
export function useVerification(): Verifying {
  const { flow, view } = useEditor();
  const document = useDrawing((drawing) => drawing.document);
  // What is uploaded counts as well, though it is no part of the flow.
  const audio = useAudio().known.map(({ digest }) => digest).join(' ');
  const [state, setState] = useState<Verifying>('checking');
  const [again, setAgain] = useState(0);
  useEffect(() => {
    let heard = true;
    let later: ReturnType<typeof setTimeout> | undefined;
    setState('checking');
    const soon = setTimeout(() => {
      flowsApi.verify(flow, document).then(
        (verification) => {
          if (heard) {
            view.set({ verification });
            setState('done');
          }
        },
        () => {
          if (heard) {
            setState('failed');
            later = setTimeout(() => setAgain((count) => count + 1), AGAIN_MS);
          }
        },
      );
    }, PAUSE_MS);
    return () => {
      heard = false;
      clearTimeout(soon);
      clearTimeout(later);
    };
  }, [flow, document, view, again, audio]);
  return state;
}
