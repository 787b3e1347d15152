import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconDeviceMobile, IconHeadset, IconKeyboard, IconMoon, IconSearch, IconTicket } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import type { Desk, SignedIn } from '../api/client';
import { workList } from '../desk/workList';
import { useWords } from '../i18n/Language';
import { placesOf } from './places';
import { usePresence } from './presence/usePresence';

/** Ctrl K: go somewhere, do something, open one of my cases. */
export function FindMenu({ me, desk, onKeys }: { me: SignedIn; desk: Desk | undefined; onKeys: () => void }) {
  const words = useWords();
  const [, go] = useLocation();
  const presence = usePresence();
  const places: SpotlightActionData[] = placesOf(me).map(({ name, path, icon: Icon }) => ({
    id: path, label: words.places[name], leftSection: <Icon size={18} aria-hidden />, onClick: () => go(path),
  }));
  const acts: SpotlightActionData[] = desk
    ? [
        { id: 'available', label: words.presence.browserLong, leftSection: <IconHeadset size={18} aria-hidden />, onClick: presence.browser },
        ...(desk.me['phone-on-file']
          ? [{ id: 'phone', label: words.presence.phoneLong, leftSection: <IconDeviceMobile size={18} aria-hidden />, onClick: presence.phone }]
          : []),
        { id: 'away', label: words.presence.away, leftSection: <IconMoon size={18} aria-hidden />, onClick: () => presence.away('') },
      ]
    : [];
  acts.push({ id: 'keys', label: words.keys.title, leftSection: <IconKeyboard size={18} aria-hidden />, onClick: onKeys });
  const cases: SpotlightActionData[] = [...new Map((desk ? workList(desk) : []).map((task) => [task.number, task])).values()].map((task) => ({
    id: `case-${task.number}`,
    label: `${task.number} ${task.kind === 'case' ? task.file.subject : task.kind === 'hand-over' ? task.handOver.subject : task.promise.subject}`,
    leftSection: <IconTicket size={18} aria-hidden />,
    onClick: () => go(`/desk/cases/${task.number}`),
  }));
  const actions: SpotlightActionGroupData[] = [
    { group: words.menu.places, actions: places },
    { group: words.menu.actions, actions: acts },
    { group: words.menu.cases, actions: cases },
  ].filter((group) => group.actions.length > 0);
  return (
    <Spotlight
      actions={actions}
      shortcut="mod + K"
      tagsToIgnore={[]}
      highlightQuery
      scrollable
      maxHeight={420}
      nothingFound={words.menu.nothing}
      searchProps={{ placeholder: words.menu.placeholder, 'aria-label': words.menu.open, leftSection: <IconSearch size={18} aria-hidden /> }}
    />
  );
}
