import { ActionIcon, Badge, Group, Text, Tooltip } from '@mantine/core';
import { IconHeadset, IconPhone, IconUser, IconX } from '@tabler/icons-react';
import type { Call } from '../../api/client';
import { moment } from '../../format/time';
import { useLanguage } from '../../i18n/Language';
import { useKey } from '../../keys/Keys';
import { useNow } from '../../live/now';
import { who } from '../callerWords';
import { callerIs, colleagueIs, held, isGuest, others, type Room } from './standing';
import type { useRoom } from './useRoom';

const CALLER = { talking: 'blue', 'on-hold': 'orange', 'being-held': 'orange', 'coming-back': 'gray', together: 'blue' } as const;
const COLLEAGUE = { ringing: 'teal', alone: 'grape', coming: 'gray', together: 'blue' } as const;

/** Everybody in the conversation but me, each with a word for where they are. */
export function People({ call, room, acts }: { call: Call; room: Room; acts: ReturnType<typeof useRoom> }) {
  const { words, language } = useLanguage();
  const now = useNow();
  const caller = callerIs(room);
  const since = room['held-since'] === undefined ? '' : moment(Date.parse(room['held-since']), now, language);
  const there = others(room);
  const mayDismiss = !isGuest(room);
  const only = there.length === 1 && mayDismiss ? there[0] : undefined;
  const letGo = (one: (typeof there)[number]) => (one.stage === 'ringing' ? words.room.stopRinging(one.name) : words.room.dismiss(one.name));
  useKey('d', only ? letGo(only) : '', only && !acts.busy ? () => acts.dismiss.mutate(only.agent) : undefined);
  return (
    <div>
      <ul className="room-people" aria-label={words.room.people}>
        <li>
          <IconUser size={18} aria-hidden />
          <Text size="sm" className="room-name"><Text span fw={600}>{who(call.caller, words)}</Text> · {call.origin === 'called-us' ? words.room.caller : words.room.customer}</Text>
          <Badge size="lg" color={CALLER[caller]}>
            {caller === 'on-hold' ? words.room.callerIs['on-hold'](since) : words.room.callerIs[caller]}
          </Badge>
        </li>
        {there.map((one) => {
          const Icon = one.by === 'phone' ? IconPhone : IconHeadset;
          const is = colleagueIs(one, room);
          return (
            <li key={one.agent}>
              <Icon size={18} aria-hidden />
              <Text size="sm" className="room-name">
                <Text span fw={600}>{one.name}</Text> · {one.name === room['asked-in-by'] ? words.room.host : words.room.colleague}
              </Text>
              <Group gap={4} wrap="nowrap">
                <Badge size="lg" color={COLLEAGUE[is]}>{words.room.colleagueIs[is]}</Badge>
                {mayDismiss && (
                  <Tooltip label={letGo(one)}>
                    <ActionIcon size="md" disabled={acts.busy} aria-label={letGo(one)} onClick={() => acts.dismiss.mutate(one.agent)}><IconX size={16} /></ActionIcon>
                  </Tooltip>
                )}
              </Group>
            </li>
          );
        })}
      </ul>
      {held(room) && <Text size="sm" mt={6}>{words.room.cannotHear}</Text>}
      {isGuest(room) && <Text size="sm" mt={6}>{words.room.askedBy(room['asked-in-by'])}</Text>}
    </div>
  );
}
