import { Stack, Text } from '@mantine/core';
import type { WrapUp } from '../../api/client';
import { clock } from '../../format/time';
import { useWords } from '../../i18n/Language';
import { KeysRest } from '../../keys/KeysRest';
import { useNow } from '../../live/now';
import { Notes } from '../notes/Notes';
import { AboutTheCall } from './AboutTheCall';
import { CallCase } from './CallCase';
import { CallHeader } from './CallHeader';
import { OneMoreMinute } from './OneMoreMinute';
import { Outcome } from './Outcome';

const LAST_SECONDS = 15;

/** After a call: its time, its notes, what came of it. `other` is a case opened meanwhile. */
export function WrappingUp({ wrapUp, other }: { wrapUp: WrapUp; other: string }) {
  const words = useWords();
  const left = Date.parse(wrapUp.ends) - useNow();
  const own = wrapUp.about?.number ?? '';
  const line = { state: words.wrapUp.title, colour: 'orange', caller: wrapUp.caller, time: clock(left) };
  return (
    <div className="desk">
      <div className="desk-main">
        <CallHeader
          {...line}
          about={wrapUp.about}
          came={wrapUp}
          timeLabel={left > 0 ? words.wrapUp.left : words.wrapUp.over}
          urgent={left < LAST_SECONDS * 1000}
        >
          {wrapUp['still-going'] && <Text fw={600}>{words.wrapUp.stillGoing}</Text>}
          {wrapUp.extendable && <OneMoreMinute />}
        </CallHeader>
        <CallCase own={own} other={other} line={line} />
      </div>
      <aside className="panel" aria-label={words.wrapUp.title} style={{ padding: 16 }}>
        <Stack>
          <AboutTheCall own={own} other={other} />
          <KeysRest when={other !== ''}>
            <Notes key={wrapUp.call} call={wrapUp.call} fromHouse={wrapUp.notes} />
            <Outcome key={`outcome-${wrapUp.call}`} wrapUp={wrapUp} />
          </KeysRest>
        </Stack>
      </aside>
    </div>
  );
}
