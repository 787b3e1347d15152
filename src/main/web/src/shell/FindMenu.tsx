import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconDeviceMobile, IconHeadset, IconKeyboard, IconMoon, IconSearch, IconTicket } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Desk, SignedIn } from '../api/client';
import { workList } from '../desk/work/workList';
import { useWords } from '../i18n/Language';
import { caseAsked } from './caseAsked';
import { placesOf } from './places';
import { usePresence } from './presence/usePresence';

/** Ctrl K: go somewhere, do something, open one of my cases, or any other by its number. */
export function FindMenu({ me, desk, onKeys }: { me: SignedIn; desk: Desk | undefined; onKeys: () => void }) {
  const words = useWords();
  const [, go] = useLocation();
  const presence = usePresence();
  const [query, setQuery] = useState('');
  const asked = desk ? caseAsked(query) : '';
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
  const mine = new Map((desk ? workList(desk) : []).filter((task) => task.number !== '').map((task) => [task.number, task]));
  const cases: SpotlightActionData[] = [...mine.values()].map((task) => ({
    id: `case-${task.number}`,
    label: `${task.number} ${task.subject}`,
    keywords: task.number === asked ? [query] : [],
    leftSection: <IconTicket size={18} aria-hidden />,
    onClick: () => go(`/desk/cases/${task.number}`),
  }));
  if (asked !== '' && !mine.has(asked)) {
    // Whoever owns it, resolved or not: the house knows whether it is there to be seen.
    cases.push({ id: `case-${asked}`, label: words.menu.openCase(asked), keywords: [query], leftSection: <IconTicket size={18} aria-hidden />, onClick: () => go(`/desk/cases/${asked}`) });
  }
  const actions: SpotlightActionGroupData[] = [
    { group: words.menu.places, actions: places },
    { group: words.menu.actions, actions: acts },
    { group: words.menu.cases, actions: cases },
  ].filter((group) => group.actions.length > 0);
  return (
    <Spotlight
      actions={actions}
      query={query}
      onQueryChange={setQuery}
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
