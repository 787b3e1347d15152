import { useEffect } from 'react';
import type { Offer } from '../api/client';
import { who } from '../desk/callerWords';
import { IncomingCall } from '../desk/ringing/IncomingCall';
import { useWords } from '../i18n/Language';

const BLINK_MS = 1_000;

/** The call that rings, above whatever screen is open, and in the tab's title for whoever looks elsewhere. */
export function Ringing({ offer }: { offer: Offer | undefined }) {
  const words = useWords();
  const title = offer ? words.offer.tab(who(offer.caller, words)) : '';
  useEffect(() => {
    if (title === '') {
      return undefined;
    }
    const usual = document.title;
    document.title = title;
    const blinking = setInterval(() => (document.title = document.title === title ? `☎ ${title}` : title), BLINK_MS);
    return () => {
      clearInterval(blinking);
      document.title = usual;
    };
  }, [title]);
  return offer ? (
    <div style={{ maxWidth: 720, margin: '0 auto 16px' }}>
      <IncomingCall key={offer.id} offer={offer} />
    </div>
  ) : null;
}
