import { Kbd } from '@mantine/core';
import { isSingle, shown } from './keyboard';
import { useKeys } from './Keys';

/** The key on a button; not there when it does nothing: single keys can be switched off, and keys can rest. */
export function KeyHint({ keys }: { keys: string }) {
  const { on, resting } = useKeys();
  if (resting || (isSingle(keys) && !on)) {
    return null;
  }
  return (
    <Kbd size="xs" aria-hidden="true" visibleFrom="sm">
      {shown(keys)}
    </Kbd>
  );
}
