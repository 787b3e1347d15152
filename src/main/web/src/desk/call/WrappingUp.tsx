import { Stack, Text } from '@mantine/core';
import type { WrapUp } from '../../api/client';
import { clock } from '../../format/time';
import { useWords } from '../../i18n/Language';
import { useNow } from '../../live/now';
import { CasePanel } from '../case/CasePanel';
import { Notes } from '../notes/Notes';
import { CallHeader } from './CallHeader';
import { OneMoreMinute } from './OneMoreMinute';
import { Outcome } from './Outcome';

const LAST_SECONDS = 15;

/** After a call: its time, its notes, what came of it. */
export function WrappingUp({ wrapUp }: { wrapUp: WrapUp }) {
  const words = useWords();
  const left = Date.parse(wrapUp.ends) - useNow();
  return (
    <div className="desk">
      <div className="desk-main">
        <CallHeader
          state={words.wrapUp.title}
          colour="orange"
          caller={wrapUp.caller}
          about={wrapUp.about}
          came={wrapUp}
          time={clock(left)}
          timeLabel={left > 0 ? words.wrapUp.left : words.wrapUp.over}
          urgent={left < LAST_SECONDS * 1000}
        >
          {wrapUp['still-going'] && <Text fw={600}>{words.wrapUp.stillGoing}</Text>}
          {wrapUp.extendable && <OneMoreMinute />}
        </CallHeader>
        {wrapUp.about && <CasePanel number={wrapUp.about.number} inCall />}
      </div>
      <aside className="panel" aria-label={words.wrapUp.title} style={{ padding: 16 }}>
        <Stack>
          <Notes key={wrapUp.call} call={wrapUp.call} fromHouse={wrapUp.notes} />
          <Outcome key={`outcome-${wrapUp.call}`} wrapUp={wrapUp} />
        </Stack>
      </aside>
    </div>
  );
}
