import { IconArrowMerge, IconDoorExit, IconMessage2Question, IconPlayerPause, IconPlayerPlay, IconUserPlus } from '@tabler/icons-react';
import { useWords } from '../../i18n/Language';
import { ActionButton } from '../../keys/ActionButton';
import { held, isGuest, others, type Room } from './standing';
import type { Asking, useRoom } from './useRoom';

const SIZE = 18;
type Props = { room: Room; acts: ReturnType<typeof useRoom>; asking: Asking | ''; onAsk: (how: Asking | '') => void };

/** Hold, colleagues, leaving: what can be done as the conversation stands, and nothing else. */
export function RoomButtons({ room, acts, asking, onAsk }: Props) {
  const words = useWords();
  const there = others(room);
  const stays = there.find(({ stage }) => stage === 'in');
  const plain = { variant: 'default', disabled: acts.busy };
  return (
    <>
      {held(room) && stays && (
        <ActionButton {...plain} variant="filled" keys="j" label={words.room.join} leftSection={<IconArrowMerge size={SIZE} aria-hidden />} onAct={() => acts.join.mutate(undefined)} />
      )}
      {held(room) && !isGuest(room) && (
        <ActionButton
          {...plain} {...(stays ? {} : { variant: 'filled' })} keys="h" label={there.length === 0 ? words.room.back : words.room.backAlone}
          leftSection={<IconPlayerPlay size={SIZE} aria-hidden />} onAct={() => acts.back.mutate(undefined)}
        />
      )}
      {!held(room) && (
        <ActionButton {...plain} keys="h" label={words.room.hold} leftSection={<IconPlayerPause size={SIZE} aria-hidden />} onAct={() => acts.hold.mutate(undefined)} />
      )}
      {(['consult', 'bring-in'] as const).map((how) => (
        <ActionButton
          key={how} {...plain} {...(asking === how ? { variant: 'light' } : {})} aria-expanded={asking === how}
          keys={how === 'consult' ? 'c' : 'b'} label={how === 'consult' ? words.room.consult : words.room.bringIn}
          leftSection={how === 'consult' ? <IconMessage2Question size={SIZE} aria-hidden /> : <IconUserPlus size={SIZE} aria-hidden />}
          onAct={() => onAsk(asking === how ? '' : how)}
        />
      ))}
      {stays && !isGuest(room) && (
        <ActionButton
          {...plain} keys="l" label={words.room.leave(stays.name)}
          leftSection={<IconDoorExit size={SIZE} aria-hidden />} onAct={() => acts.leave.mutate(undefined)}
        />
      )}
    </>
  );
}
