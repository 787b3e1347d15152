import type { Desk } from '../api/client';
import { who } from '../desk/callerWords';
import { wrapUpNews } from '../desk/call/wrapUpNews';
import { roomNews } from '../desk/room/roomNews';
import type { Language } from '../format/time';
import type { Words } from '../i18n/en';
import { useLanguage } from '../i18n/Language';

/** Says to a screen reader what the agent's call does; a ringing call does not wait its turn. */
export function Announcements({ desk }: { desk: Desk | undefined }) {
  const { words, language } = useLanguage();
  return (
    <>
      <div className="spoken-only" aria-live="assertive">{desk?.offer ? words.offer.from(who(desk.offer.caller, words)) : ''}</div>
      <div className="spoken-only" aria-live="polite">{desk ? calm(desk, words, language) : ''}</div>
    </>
  );
}

function calm(desk: Desk, words: Words, language: Language): string {
  if (desk.call) {
    return roomNews(desk.call, words, language);
  }
  return desk['wrap-up'] ? wrapUpNews(desk['wrap-up'], words) : '';
}
