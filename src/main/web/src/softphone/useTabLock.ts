import { useEffect, useRef, useState } from 'react';
import { TabLock, type Holder } from './TabLock';

/** Which tab of this browser has the agent's telephone. */
export function useTabLock(name: string, wanted: boolean): { holder: Holder; takeOver: () => void } {
  const [holder, setHolder] = useState<Holder>('nobody');
  const lock = useRef<TabLock>(undefined);
  useEffect(() => {
    if (!wanted) {
      return undefined;
    }
    const one = new TabLock(name, setHolder);
    lock.current = one;
    one.want();
    return () => one.release();
  }, [name, wanted]);
  return { holder, takeOver: () => lock.current?.takeOver() };
}
