import { Alert, Anchor, Button, Group, Text } from '@mantine/core';
import { IconBell, IconMicrophone, IconPhone, IconWifi } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { Words } from '../i18n/en';
import { useWords } from '../i18n/Language';
import type { Line } from '../live/useLiveDesk';
import { useDeskPhone, type DeskPhone } from './DeskPhone';
import { notificationPermission, useMicrophonePermission } from './permissions';

type Sign = { icon: typeof IconPhone; label: string; word: string; well: boolean };

function phoneWord({ place, view }: DeskPhone, words: Words): { word: string; well: boolean } {
  if (place === 'here') {
    if (view.trouble === 'refused' || view.trouble === 'network') {
      return { word: words.softphone.trouble[view.trouble], well: false };
    }
    return { word: words.softphone.state[view.state], well: view.state !== 'offline' };
  }
  return { word: words.softphone.place[place], well: false };
}

/** Whether a call could ring and be heard here: telephone, microphone, notifications, network; each with a word. */
export function HealthStrip({ line }: { line: Line }) {
  const words = useWords();
  const desk = useDeskPhone();
  const microphone = useMicrophonePermission();
  const notices = notificationPermission();
  if (desk.place === 'not-wanted') {
    return null;
  }
  if (desk.place === 'none') {
    return <Alert color="orange" mb="md" role="status">{words.softphone.none}</Alert>;
  }
  const lost = line.state === 'lost' || !navigator.onLine;
  const deaf = desk.view.trouble === 'microphone';
  const signs: Sign[] = [
    { icon: IconPhone, label: words.softphone.phone, ...phoneWord(desk, words) },
    { icon: IconMicrophone, label: words.softphone.microphone, word: deaf ? words.softphone.trouble.microphone : words.softphone.permission[microphone], well: !deaf && microphone !== 'denied' },
    { icon: IconBell, label: words.softphone.notifications, word: words.softphone.permission[notices], well: notices !== 'denied' },
    { icon: IconWifi, label: words.softphone.network, word: lost ? words.softphone.networkLost : words.softphone.networkGood, well: !lost },
  ];
  return (
    <section aria-label={words.softphone.strip} className="health">
      <ul>
        {signs.map(({ icon: Icon, label, word, well }) => (
          <li key={label} data-well={well}>
            <Icon size={16} aria-hidden />
            <Text span size="sm" visibleFrom="sm">{label}</Text>
            <span className="spoken-only">{label}</span>
            <Text span size="sm" fw={600}>{word}</Text>
          </li>
        ))}
      </ul>
      <Group gap="sm">
        {desk.place === 'elsewhere' && <Button size="compact-sm" onClick={desk.takeOver}>{words.softphone.takeOver}</Button>}
        <Anchor component={Link} href="/sound-check" size="sm">{words.soundCheck.title}</Anchor>
      </Group>
    </section>
  );
}
