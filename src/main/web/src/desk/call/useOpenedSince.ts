import { useLayoutEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { openedSince, type Left } from './openedSince';

/**
 * The case opened since a call began, `''` when none was. Whatever lay open when the call came in gives way to the
 * call's own case, and is there again when the call is over.
 *
 * @param call the call one talks in or wraps up; `''` between calls
 */
export function useOpenedSince(call: string, chosen: string): string {
  const [path, go] = useLocation();
  const left = useHistoryState<Left>();
  const [known, setKnown] = useState(call);
  const begins = known !== call;
  useLayoutEffect(() => {
    if (begins) {
      setKnown(call);
      if (call !== '' && chosen !== '') {
        // The mark stays with the address, so that a reload in mid-call still shows the call's own case.
        go(path, { replace: true, state: { before: call } satisfies Left });
      }
    }
  }, [begins, call, chosen, go, path]);
  return begins ? '' : openedSince(call, chosen, left);
}
