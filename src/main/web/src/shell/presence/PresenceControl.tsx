import { Group } from '@mantine/core';
import { IconDeviceMobile, IconHeadset, IconMoon } from '@tabler/icons-react';
import type { Schema } from '../../api/client';
import { useWords } from '../../i18n/Language';
import { AwayReasons } from './AwayReasons';
import { PresenceButton } from './PresenceButton';
import { usePresence } from './usePresence';

/** Available here, available on my phone, away: one click or one key each, and always plain which it is. */
export function PresenceControl({ me }: { me: Schema['Me'] }) {
  const words = useWords();
  const { browser, phone, away, busy } = usePresence();
  const at = me.presence === 'away' ? 'away' : me.by;
  return (
    <Group gap={4} wrap="nowrap" role="group" aria-label={words.presence.label} aria-busy={busy}>
      <PresenceButton keys="a" icon={IconHeadset} label={words.presence.browser} long={words.presence.browserLong} on={at === 'browser'} colour="teal.9" onAct={browser} />
      {me['phone-on-file'] && (
        <PresenceButton keys="p" icon={IconDeviceMobile} label={words.presence.phone} long={words.presence.phoneLong} on={at === 'phone'} colour="teal.9" onAct={phone} />
      )}
      <PresenceButton
        keys="w"
        icon={IconMoon}
        label={at === 'away' && me.reason !== '' ? me.reason : words.presence.away}
        long={at === 'away' && me.reason !== '' ? words.presence.awayWhy(me.reason) : words.presence.away}
        on={at === 'away'}
        colour="gray.7"
        onAct={() => away('')}
      />
      <AwayReasons onAway={away} />
    </Group>
  );
}
