import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/Language';
import { KeysRest } from '../../keys/KeysRest';
import { CasePanel } from '../case/CasePanel';
import { BesideBar, type CallLine } from './BesideBar';

const LOW = 0.6;

/** The case a call is about, or in its place another one that was opened meanwhile; either may be `''`. */
export function CallCase({ own, other, line }: { own: string; other: string; line: CallLine }) {
  const words = useWords();
  const ownPlace = useRef<HTMLDivElement>(null);
  const otherPlace = useRef<HTMLElement>(null);
  const beside = other !== '';
  const before = useRef(other);
  useEffect(() => {
    if (before.current === other) {
      return undefined;
    }
    // A menu that closes gives the focus back to where it was, unless it has moved on meanwhile.
    const later = window.setTimeout(() => {
      before.current = other;
      arrive(otherPlace.current ?? ownPlace.current ?? document.getElementById('content'));
    });
    return () => window.clearTimeout(later);
  }, [other]);
  return (
    <>
      {own !== '' && (
        // Out of sight it keeps what is typed there.
        <div ref={ownPlace} tabIndex={-1} hidden={beside}>
          <KeysRest when={beside}><CasePanel number={own} place="call" /></KeysRest>
        </div>
      )}
      {beside && (
        <section ref={otherPlace} tabIndex={-1} aria-label={words.beside.label(other)}>
          <BesideBar own={own} {...line} />
          <KeysRest when><CasePanel key={other} number={other} place="beside" /></KeysRest>
        </section>
      )}
    </>
  );
}

/** Puts the focus there; the page moves only when little of it could be seen. */
function arrive(place: HTMLElement | null) {
  place?.focus({ preventScroll: true });
  const top = place?.getBoundingClientRect().top ?? 0;
  if (top < 0 || top > window.innerHeight * LOW) {
    place?.scrollIntoView({ block: 'start' });
  }
}
