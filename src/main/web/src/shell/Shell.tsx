import { useState } from 'react';
import type { SignedIn } from '../api/client';
import { useDesk } from '../desk/useDesk';
import { useWords } from '../i18n/Language';
import { KeySheet } from '../keys/KeySheet';
import { useKey } from '../keys/Keys';
import { DeskPhoneProvider } from '../softphone/DeskPhone';
import { HealthStrip } from '../softphone/HealthStrip';
import { ServerClock } from '../live/now';
import { useLiveDesk } from '../live/useLiveDesk';
import { Announcements } from './Announcements';
import { Banners } from './Banners';
import { FindMenu } from './FindMenu';
import { Header } from './Header';
import { Navigation } from './Navigation';
import { Ringing } from './Ringing';
import { Screens } from './Screens';

const hasDesk = (me: SignedIn) => me.roles.includes('agent') || me.roles.includes('supervisor');

/**
 * The frame around every screen.
 *
 * @param ended the session is over; what is shown stays until somebody signs in again
 */
export function Shell({ me, ended }: { me: SignedIn; ended: boolean }) {
  return hasDesk(me) ? <ShellWithDesk me={me} ended={ended} /> : <Frame me={me} />;
}

function ShellWithDesk({ me, ended }: { me: SignedIn; ended: boolean }) {
  const read = useDesk();
  const line = useLiveDesk(!ended);
  return (
    <ServerClock value={read.data?.gap ?? 0}>
      <DeskPhoneProvider agent={me.agent} desk={read.data?.desk}>
        <Frame me={me} live={{ read, line }} />
      </DeskPhoneProvider>
    </ServerClock>
  );
}

export type Live = { read: ReturnType<typeof useDesk>; line: ReturnType<typeof useLiveDesk> };

function Frame({ me, live }: { me: SignedIn; live?: Live }) {
  const words = useWords();
  const [sheet, setSheet] = useState(false);
  const desk = live?.read.data?.desk;
  useKey('?', words.keys.sheet, () => setSheet(true));
  return (
    <div className="shell">
      <a className="skip" href="#content">{words.skip}</a>
      <Header me={me} live={live} onKeys={() => setSheet(true)} />
      <Navigation me={me} />
      <main className="shell-main" id="content" tabIndex={-1}>
        <Banners live={live} />
        {live && <HealthStrip line={live.line} />}
        <Ringing offer={desk?.offer} />
        <Screens live={live} administers={me.roles.includes('administrator')} />
      </main>
      <Announcements desk={desk} />
      <FindMenu me={me} desk={desk} onKeys={() => setSheet(true)} />
      <KeySheet opened={sheet} onClose={() => setSheet(false)} />
    </div>
  );
}
