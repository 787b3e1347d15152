import { Text, Timeline } from '@mantine/core';
import {
  IconArrowsExchange, IconCalendarEvent, IconChecks, IconMicrophone, IconNote, IconPhone, IconPhoneOff, IconPhoneOutgoing, IconStar,
  IconUserCheck, IconUserPlus,
} from '@tabler/icons-react';
import type { Happened } from '../../api/client';
import { moment } from '../../format/time';
import { useLanguage } from '../../i18n/Language';
import { useNow } from '../../live/now';
import { VoicemailPlayer } from '../sound/VoicemailPlayer';
import { happenedWords } from './happenedWords';

const ICONS: Record<Happened['kind'], typeof IconPhone> = {
  call: IconPhone, note: IconNote, owner: IconUserCheck, 'hand-over': IconArrowsExchange, promise: IconCalendarEvent,
  callback: IconPhoneOutgoing, voicemail: IconMicrophone, survey: IconStar, 'gave-up': IconPhoneOff, join: IconUserPlus, task: IconChecks,
};

/** What happened to a case, latest first. */
export function CaseTimeline({ happened }: { happened: Happened[] }) {
  const { words, language } = useLanguage();
  const now = useNow();
  const when = (at: string) => moment(Date.parse(at), now, language);
  if (happened.length === 0) {
    return <Text size="sm" c="dimmed">{words.case.timelineEmpty}</Text>;
  }
  return (
    <Timeline bulletSize={24} lineWidth={2} aria-label={words.case.timeline}>
      {happened.map((one) => {
        const Icon = ICONS[one.kind];
        return (
          <Timeline.Item
            key={one.kind + one.at + one.words}
            bullet={<Icon size={14} aria-hidden />}
            title={<Text size="sm" fw={600}>{[words.case.kind[one.kind], one.who].filter((part) => part !== '').join(' · ')}</Text>}
          >
            <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{happenedWords(one, words, when)}</Text>
            {one.voicemail !== undefined && <VoicemailPlayer id={one.voicemail} seconds={one.number} />}
            <Text size="xs" c="dimmed" component="time" dateTime={one.at}>{when(one.at)}</Text>
          </Timeline.Item>
        );
      })}
    </Timeline>
  );
}
