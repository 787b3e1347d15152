import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { DESK } from '../desk/useDesk';
import { CASE } from '../desk/useCaseFile';
import { SESSION } from '../session/useSession';
import type { StreamEvent } from './events';
import { DeskStream } from './stream';

export type Line = {
  state: 'starting' | 'open' | 'lost';
  /** When the house last said that what we show is right, on this computer's clock. */
  seenAt: number;
};

/**
 * Keeps what is shown as the house has it: reads again what an event names, and everything after a lost line.
 *
 * @param listening not while the session is over
 */
export function useLiveDesk(listening: boolean): Line {
  const queries = useQueryClient();
  const [line, setLine] = useState<Line>({ state: 'starting', seenAt: Date.now() });
  useEffect(() => {
    if (!listening) {
      return undefined;
    }
    const hear = (event: StreamEvent) => {
      if (event.kind === 'changed') {
        void queries.invalidateQueries({ queryKey: DESK });
        void queries.invalidateQueries({ queryKey: CASE });
      }
      // An `unseen` heartbeat comes from a house that is there but cannot ask its store.
      setLine((was) => ({ state: 'open', seenAt: event.content === 'unseen' ? was.seenAt : Date.now() }));
    };
    const stream = new DeskStream({
      onEvent: hear,
      onEnd: (why) => {
        // A session that is over is no outage; it shows as the question to sign in.
        setLine((was) => ({ ...was, state: why === 'lost' ? 'lost' : 'starting' }));
        if (why === 'signed-out') {
          void queries.invalidateQueries({ queryKey: SESSION });
        }
      },
    });
    const hurry = () => stream.hurry();
    stream.start();
    window.addEventListener('online', hurry);
    window.addEventListener('focus', hurry);
    document.addEventListener('visibilitychange', hurry);
    return () => {
      stream.stop();
      window.removeEventListener('online', hurry);
      window.removeEventListener('focus', hurry);
      document.removeEventListener('visibilitychange', hurry);
    };
  }, [queries, listening]);
  return line;
}
