import { createContext, useContext, useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { isSingle, isTyping, ofText, spelled } from './keyboard';

export type Binding = { keys: string; label: string; act: () => void };
type Registry = {
  bindings: ReadonlyMap<string, Binding>;
  set: (id: string, binding: Binding | undefined) => void;
  on: boolean;
  /** whether this part of the page keeps its keys to itself for now */
  resting: boolean;
  switchOn: (on: boolean) => void;
};

const KEPT = 'onetouch.single-keys';
const SEQUENCE_MS = 1_200;
export const KeysContext = createContext<Registry | undefined>(undefined);

/** Listens once for the whole page and knows every key that does something just now. */
export function KeysProvider({ children }: { children: ReactNode }) {
  const [bindings, setBindings] = useState<ReadonlyMap<string, Binding>>(new Map());
  const [on, setOn] = useState(() => localStorage.getItem(KEPT) !== 'off');
  const current = useRef({ bindings, on });
  current.current = { bindings, on };

  useEffect(() => {
    let before = { key: '', at: 0 };
    const listen = (event: KeyboardEvent) => {
      const key = spelled(event);
      const sequence = event.timeStamp - before.at < SEQUENCE_MS ? `${before.key} ${key}` : key;
      const typing = isTyping(event.target as HTMLElement);
      const dead = !current.current.on || typing || document.querySelector('[aria-modal=true]') !== null;
      const fits = (wanted: string) =>
        [...current.current.bindings.values()].findLast((one) => one.keys === wanted && !(dead && isSingle(wanted)) && !(typing && ofText(wanted)));
      const found = fits(sequence) ?? fits(key);
      before = { key, at: event.timeStamp };
      if (found && !event.repeat && !event.defaultPrevented) {
        event.preventDefault();
        found.act();
      }
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  const registry = useMemo<Registry>(
    () => ({
      bindings,
      on,
      resting: false,
      set: (id, binding) =>
        setBindings((was) => {
          const next = new Map(was);
          next.delete(id);
          return binding ? next.set(id, binding) : next;
        }),
      switchOn: (next) => {
        localStorage.setItem(KEPT, next ? 'on' : 'off');
        setOn(next);
      },
    }),
    [bindings, on],
  );
  return <KeysContext value={registry}>{children}</KeysContext>;
}

export function useKeys(): Registry {
  const registry = useContext(KeysContext);
  if (!registry) {
    throw new Error('keys are used outside of their provider');
  }
  return registry;
}

/** Binds a key for as long as the component is there; without an act it is not bound. */
export function useKey(keys: string, label: string, act: (() => void) | undefined): void {
  const id = useId();
  const { resting } = useKeys();
  const { set } = useStableSet();
  const latest = useRef(act);
  latest.current = act;
  const bound = act !== undefined && keys !== '' && !resting;
  useEffect(() => {
    if (!bound) {
      return undefined;
    }
    set(id, { keys, label, act: () => latest.current?.() });
    return () => set(id, undefined);
  }, [id, set, keys, label, bound]);
}

/** The registry's setter without its changing parts, so that binding a key does not bind it again. */
function useStableSet(): Pick<Registry, 'set'> {
  const { set } = useKeys();
  const latest = useRef(set);
  latest.current = set;
  return useMemo(() => ({ set: (id, binding) => latest.current(id, binding) }), []);
}
