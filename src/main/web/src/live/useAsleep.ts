import { useEffect, useState } from 'react';

const TICK_MS = 1_000;
/** A tab in the background may be slowed down to a tick a minute and still hear calls; its stream is what counts. */
const ASLEEP_MS = 90_000;

/** For how many seconds this tab was frozen the last time, 0 until it ever was. */
export function useAsleep(): number {
  const [asleep, setAsleep] = useState(0);
  useEffect(() => {
    let last = Date.now();
    const ticking = setInterval(() => {
      const gap = Date.now() - last;
      last = Date.now();
      if (gap > ASLEEP_MS) {
        setAsleep(Math.round(gap / 1000));
      }
    }, TICK_MS);
    return () => clearInterval(ticking);
  }, []);
  return asleep;
}
