import { Alert } from '@mantine/core';
import { useEffect } from 'react';
import type { Offer } from '../api/client';
import { who } from '../desk/callerWords';
import { IncomingCall } from '../desk/ringing/IncomingCall';
import { useDeskPhone } from '../softphone/DeskPhone';
import { useBell } from '../softphone/useBell';
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
  const { place } = useDeskPhone();
  // The tab that has the phone rings; an agent's own phone rings by itself.
  const quiet = useBell(offer && place === 'here' ? offer.id : '', words.softphone.ringing, offer ? who(offer.caller, words) : '');
  return offer ? (
    <div style={{ maxWidth: 720, margin: '0 auto 16px' }}>
      {quiet && <Alert color="orange" mb="xs">{words.softphone.quiet}</Alert>}
      <IncomingCall key={offer.id} offer={offer} />
    </div>
  ) : null;
}
