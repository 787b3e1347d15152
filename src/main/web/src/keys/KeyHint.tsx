import { Kbd } from '@mantine/core';
import { isSingle, shown } from './keyboard';
import { useKeys } from './Keys';

/** The key on a button; not there when single keys are switched off, for then it does nothing. */
export function KeyHint({ keys }: { keys: string }) {
  const { on } = useKeys();
  if (isSingle(keys) && !on) {
    return null;
  }
  return (
    <Kbd size="xs" aria-hidden="true" visibleFrom="sm">
      {shown(keys)}
    </Kbd>
  );
}
