import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Desk } from '../api/client';
import { Failure } from '../api/failure';
import { useLanguage } from '../i18n/Language';
import { makeSoftphone } from './makeSoftphone';
import { sound } from './preferences';
import { OFFLINE, type PhoneView, type Softphone } from './Softphone';
import { useTabLock } from './useTabLock';
import { PATIENCE_MS } from './Wanted';

/** Where the agent's browser telephone is. */
export type Place = 'not-wanted' | 'none' | 'here' | 'elsewhere';

export type DeskPhone = {
  place: Place;
  view: PhoneView;
  kind: Softphone['kind'] | undefined;
  phone: Softphone | undefined;
  /** Answers the call of this offer, which has been claimed: at once, or as soon as there is a telephone. */
  answer: (offer: string) => void;
  takeOver: () => void;
};

const AGAIN_MS = 5_000;
const NO_PHONE: DeskPhone = { place: 'not-wanted', view: OFFLINE, kind: undefined, phone: undefined, answer: () => undefined, takeOver: () => undefined };
const Context = createContext<DeskPhone>(NO_PHONE);

/** The telephone of this desk, for everything below. */
export const useDeskPhone = () => useContext(Context);

/** Available here, rung here, or talking: then this browser has to be a telephone. */
export const wantsPhone = (desk: Desk | undefined): boolean =>
  desk !== undefined && (desk.me.by === 'browser' || (desk.me.by !== 'phone' && (desk.offer !== undefined || desk.call !== undefined)));

/**
 * Keeps one tab of this browser registered while the agent can be rung here.
 *
 * @param agent whose telephone it is; another agent in the same browser has another
 */
export function DeskPhoneProvider({ agent, desk, children }: { agent: string; desk: Desk | undefined; children: ReactNode }) {
  // A call that goes on keeps its telephone, whatever the agent says of the next one meanwhile.
  const [busy, setBusy] = useState(false);
  const wanted = wantsPhone(desk) || busy;
  const { holder, takeOver } = useTabLock(`onetouch-phone-${agent}`, wanted);
  const { phone, none } = useSoftphone(holder === 'here');
  const answer = useAnswer(phone);
  const view = useSyncExternalStore(phone?.watch ?? nothing, phone?.now ?? offline);
  useEffect(() => setBusy(view.state === 'in-call' || view.state === 'ringing'), [view.state]);
  useKeptOpen(view.state === 'in-call');
  const place: Place = !wanted || holder === 'nobody' ? 'not-wanted' : none ? 'none' : holder;
  const value = useMemo(() => ({ place, view, kind: phone?.kind, phone, answer, takeOver }), [place, view, phone, answer, takeOver]);
  return <Context value={value}>{children}</Context>;
}

const nothing = () => () => undefined;
const offline = () => OFFLINE;

/** Whoever accepts in a page that was opened a moment ago is quicker than its telephone. */
function useAnswer(phone: Softphone | undefined): (offer: string) => void {
  const there = useRef(phone);
  const claimed = useRef({ offer: '', at: 0 });
  useEffect(() => {
    there.current = phone;
    if (Date.now() - claimed.current.at < PATIENCE_MS) {
      phone?.accept(claimed.current.offer);
    }
  }, [phone]);
  return useCallback((offer: string) => {
    claimed.current = { offer, at: Date.now() };
    there.current?.accept(offer);
  }, []);
}

/** A page that is left or loaded anew takes the call with it: the browser asks first. */
function useKeptOpen(talks: boolean): void {
  useEffect(() => {
    if (!talks) {
      return undefined;
    }
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [talks]);
}

function useSoftphone(here: boolean): { phone: Softphone | undefined; none: boolean } {
  const { language } = useLanguage();
  const spoken = useRef<string>(language);
  spoken.current = language;
  const [phone, setPhone] = useState<Softphone>();
  const [none, setNone] = useState(false);
  useEffect(() => {
    if (!here) {
      return undefined;
    }
    let made: Softphone | undefined;
    let over = false;
    let again: ReturnType<typeof setTimeout>;
    const make = () => {
      makeSoftphone(() => spoken.current).then(
        (one) => {
          if (!over) {
            made = one;
            one.useDevices(sound());
            one.register();
            setPhone(one);
            setNone(false);
          }
        },
        (failure: unknown) => {
          const refused = failure instanceof Failure && failure.kind === 'no-browser-phones';
          setNone(refused);
          if (!over && !refused) {
            again = setTimeout(make, AGAIN_MS);
          }
        },
      );
    };
    const wake = () => document.visibilityState === 'visible' && made?.wake();
    make();
    window.addEventListener('focus', wake);
    window.addEventListener('online', wake);
    document.addEventListener('visibilitychange', wake);
    return () => {
      over = true;
      clearTimeout(again);
      window.removeEventListener('focus', wake);
      window.removeEventListener('online', wake);
      document.removeEventListener('visibilitychange', wake);
      made?.close();
      setPhone(undefined);
    };
  }, [here]);
  return { phone, none };
}
