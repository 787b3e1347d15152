import { Group, Stack, Text, Title } from '@mantine/core';
import { IconPhoneIncoming } from '@tabler/icons-react';
import type { Offer } from '../../api/client';
import { clock } from '../../format/time';
import { useWords } from '../../i18n/Language';
import { useKey } from '../../keys/Keys';
import { ActionButton } from '../../keys/ActionButton';
import { useNow } from '../../live/now';
import { CallerBadges } from '../CallerBadges';
import { who } from '../callerWords';
import { CaseLine } from '../CaseLine';
import { Heard } from '../Heard';
import { houseWords } from '../houseWords';
import { HowItCame, Signals } from '../Signals';
import { Countdown } from './Countdown';
import { useOffer } from './useOffer';
import { useWaited } from './useWaited';

/** What the rung of the ladder says already. */
const SAID: Offer['why-parts']['code'][] = ['talked-just-now', 'owns-case'];

/** A call that rings here, on whatever screen the agent is: who, about what, why here, and how long they have waited. */
export function IncomingCall({ offer }: { offer: Offer }) {
  const words = useWords();
  const { accept, decline, busy } = useOffer(offer.id);
  const waited = useWaited(offer, useNow());
  const mine = offer.origin === 'called-from-desk';
  const why = houseWords(offer.why, offer['why-parts'], words);
  // A colleague's own conversation: nobody waits for an answer but they.
  const asked = offer.rung === 'consult' || offer.rung === 'colleague';
  useKey('mod+shift+y', words.keys.acceptTyping, busy ? undefined : accept);
  return (
    <section className="panel ringing" aria-labelledby="incoming">
      <Stack gap="sm" p="md">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <div style={{ minWidth: 0 }}>
            <Group gap={8} c="teal" wrap="nowrap">
              <IconPhoneIncoming size={18} aria-hidden />
              <Text id="incoming" size="sm" fw={650} c="var(--mantine-color-text)">
                {asked ? words.room.asksYou : mine ? words.offer.mine : words.offer.title}
              </Text>
            </Group>
            <Title order={2} size="h2" style={{ overflowWrap: 'anywhere' }}>
              {who(offer.caller, words)}
            </Title>
          </div>
          <Countdown ends={offer['rings-until']} left={offer['seconds-left']} />
        </Group>
        <CallerBadges caller={offer.caller} dialled={offer.origin !== 'called-us'} />
        <Signals history={offer.history} />
        <CaseLine file={offer.about} />
        {!mine && <HowItCame call={offer} />}
        <Text size="sm">
          <Text span fw={600}>{asked || mine ? why : words.offer.rung[offer.rung]}</Text>
          {why === '' || asked || mine || SAID.includes(offer['why-parts'].code) ? '' : ` (${why})`}
          {!asked && offer.origin === 'called-us' && <>{' · '}{words.offer.waited} <Text span className="ticking" fw={600}>{clock(waited)}</Text></>}
        </Text>
        {(offer.origin === 'called-us' || offer.heard.length > 0) && <Heard heard={offer.heard} label={words.offer.heard} />}
        <Group gap="sm" grow preventGrowOverflow={false}>
          <ActionButton keys="y" label={words.offer.accept} color="teal.9" size="md" loading={busy} onAct={accept} />
          <ActionButton keys="x" label={words.offer.decline} variant="default" size="md" disabled={busy} onAct={decline} />
        </Group>
      </Stack>
    </section>
  );
}
