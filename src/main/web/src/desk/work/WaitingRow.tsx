import type { Waiter } from '../../api/client';
import { clock } from '../../format/time';
import { useWords } from '../../i18n/Language';
import { useNow } from '../../live/now';
import { Line, Row } from './Row';
import { titled } from './titles';
import type { Place } from './WorkRow';

/** Somebody on the line. They ring by themselves; the list only says that they are there. */
export function WaitingRow({ waiter, place }: { waiter: Waiter; place: Place }) {
  const words = useWords();
  const waited = clock(useNow() - Date.parse(waiter.since));
  return (
    <Row
      title={titled(waiter, words)}
      badge={`${words.offer.waited} ${waited}`}
      colour={waiter['for-me'] ? 'red' : 'orange'}
      {...place}
      lines={
        <>
          <Line>{waiter['for-me'] ? words.matters.waitingForYou : words.matters.waitingForTeam}</Line>
          <Line quiet>{words.matters.waitingHint}</Line>
        </>
      }
    />
  );
}
