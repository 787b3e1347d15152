import type { Call } from '../../api/client';
import { clock } from '../../format/time';
import { useWords } from '../../i18n/Language';
import { useNow } from '../../live/now';
import { CasePanel } from '../case/CasePanel';
import { Heard } from '../Heard';
import { Notes } from '../notes/Notes';
import { CallHeader } from './CallHeader';

/** While the agent talks: the caller and the case on one side, the notes on the other. */
export function OnCall({ call }: { call: Call }) {
  const words = useWords();
  return (
    <div className="desk">
      <div className="desk-main">
        <CallHeader
          state={words.call.onCall}
          colour="blue"
          caller={call.caller}
          about={call.about}
          time={clock(useNow() - Date.parse(call.since))}
          timeLabel={words.call.since}
        >
          <Heard heard={call.heard} label={words.call.heard} />
        </CallHeader>
        {call.about && <CasePanel number={call.about.number} />}
      </div>
      <aside className="panel" aria-label={words.notes.label} style={{ padding: 16 }}>
        <Notes key={call.id} call={call.id} fromHouse={call.notes} />
      </aside>
    </div>
  );
}
