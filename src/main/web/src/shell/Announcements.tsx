import type { Desk } from '../api/client';
import { who } from '../desk/callerWords';
import type { Words } from '../i18n/en';
import { useWords } from '../i18n/Language';

/** Says to a screen reader what the agent's call does; a ringing call does not wait its turn. */
export function Announcements({ desk }: { desk: Desk | undefined }) {
  const words = useWords();
  return (
    <>
      <div className="spoken-only" aria-live="assertive">{desk?.offer ? words.offer.from(who(desk.offer.caller, words)) : ''}</div>
      <div className="spoken-only" aria-live="polite">{desk ? calm(desk, words) : ''}</div>
    </>
  );
}

function calm(desk: Desk, words: Words): string {
  if (desk.call) {
    return words.call.with(who(desk.call.caller, words));
  }
  return desk['wrap-up'] ? words.wrapUp.with(who(desk['wrap-up'].caller, words)) : '';
}
