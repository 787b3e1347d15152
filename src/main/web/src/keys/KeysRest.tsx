import { useMemo, type ReactNode } from 'react';
import { KeysContext, useKeys } from './Keys';

/** Keys of what is inside do nothing, and are not shown, while it is not what the agent works on. */
export function KeysRest({ when, children }: { when: boolean; children: ReactNode }) {
  const keys = useKeys();
  const resting = useMemo(() => (when ? { ...keys, resting: true } : keys), [keys, when]);
  return <KeysContext value={resting}>{children}</KeysContext>;
}
