import { Stack } from '@mantine/core';
import { useState } from 'react';
import type { Call } from '../../api/client';
import { useWords } from '../../i18n/Language';
import { PhoneControls } from '../../softphone/PhoneControls';
import { ColleaguePicker } from './ColleaguePicker';
import { People } from './People';
import { RoomButtons } from './RoomButtons';
import { isGuest, me } from './standing';
import { useRoom, type Asking } from './useRoom';

/** Who is in the conversation, how, and what the agent can do with it; the line's own buttons stand beside. */
export function Conversation({ call }: { call: Call }) {
  const words = useWords();
  const room = call.room;
  const acts = useRoom(call.id, room);
  const [asking, setAsking] = useState<Asking | ''>('');
  const picker = room && asking !== '' && (
    <ColleaguePicker
      key={asking} how={asking} busy={acts.busy} onLeave={() => setAsking('')}
      onPick={(colleague) => acts.ask.mutate({ how: asking, colleague }, { onSuccess: () => setAsking('') })}
    />
  );
  return (
    <Stack gap="sm">
      {room && <People call={call} room={room} acts={acts} />}
      <PhoneControls onEnd={() => acts.end.mutate(undefined)} byPhone={room !== undefined && me(room)?.by === 'phone'} canEnd={room !== undefined} endLabel={room && isGuest(room) ? words.room.leaveMine : words.softphone.end} below={picker}>
        {room && <RoomButtons room={room} acts={acts} asking={asking} onAsk={setAsking} />}
      </PhoneControls>
    </Stack>
  );
}
