import type { Call } from '../../api/client';
import { clock } from '../../format/time';
import { useWords } from '../../i18n/Language';
import { KeysRest } from '../../keys/KeysRest';
import { useNow } from '../../live/now';
import { Heard } from '../Heard';
import { Notes } from '../notes/Notes';
import { Conversation } from '../room/Conversation';
import { standing, type Standing } from '../room/standing';
import { AboutTheCall } from './AboutTheCall';
import { CallCase } from './CallCase';
import { CallHeader } from './CallHeader';

const COLOURS: Record<Standing, string> = { talking: 'blue', 'on-hold': 'orange', asking: 'orange', consulting: 'grape', joining: 'blue', together: 'teal' };

/** While the agent talks: the caller, the conversation and the case on one side, the notes on the other. `other` is a case opened meanwhile. */
export function OnCall({ call, other }: { call: Call; other: string }) {
  const words = useWords();
  const now = useNow();
  // We dial them: nobody talks yet.
  const dialling = call.phase === 'calling-customer';
  const stands = call.room ? standing(call.room) : 'talking';
  const heldSince = call.room?.['held-since'];
  const line = {
    state: dialling ? words.call.dialling : words.room.state[stands],
    colour: dialling ? 'teal' : COLOURS[stands],
    caller: call.caller,
    time: clock(now - Date.parse(heldSince ?? call.since)),
  };
  return (
    <div className="desk">
      <div className="desk-main">
        <CallHeader
          {...line}
          about={call.about}
          came={call}
          timeLabel={heldSince === undefined ? (dialling ? words.call.diallingFor : words.call.since) : words.room.onHoldFor}
        >
          <Conversation call={call} />
          {(call.origin === 'called-us' || call.heard.length > 0) && <Heard heard={call.heard} label={words.call.heard} />}
        </CallHeader>
        <CallCase own={call.about?.number ?? ''} other={other} line={line} />
      </div>
      <aside className="panel" aria-label={words.notes.label} style={{ padding: 16 }}>
        <AboutTheCall own={call.about?.number ?? ''} other={other} />
        <KeysRest when={other !== ''}><Notes key={call.id} call={call.id} fromHouse={call.notes} /></KeysRest>
      </aside>
    </div>
  );
}
