import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';

const Ticking = createContext(0);

/** One clock for the whole page, so that everything that counts counts in step. */
export function ClockProvider({ children }: { children: ReactNode }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, []);
  return <Ticking value={now}>{children}</Ticking>;
}

/** This computer's time, to the second. */
export const useLocalNow = () => useContext(Ticking);

const Gap = createContext(0);
export const ServerClock = Gap;

/** The house's time: what it calls "in 20 seconds" is so here too, however wrong this computer's clock is. */
export const useNow = () => useContext(Ticking) + useContext(Gap);
