import { Badge, Button, Combobox, Group, ScrollArea, Stack, Text, TextInput, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useWords } from '../../i18n/Language';
import { matching, reachWord, useColleagues } from './useColleagues';
import type { Asking } from './useRoom';

type Props = { how: Asking; busy: boolean; onPick: (colleague: string) => void; onLeave: () => void };

/** Whom to ask in, by name; those who cannot be rung are shown with the reason. */
export function ColleaguePicker({ how, busy, onPick, onLeave }: Props) {
  const words = useWords();
  const { data = [], isError, isPending } = useColleagues();
  const [typed, setTyped] = useState('');
  const list = useCombobox({ opened: true });
  const found = matching(data, typed);
  const first = found.find((one) => one['why-not'] === '')?.agent ?? '';
  useEffect(() => {
    // Enter takes whoever stands first. The list itself is another object each time and tells nothing new.
    list.selectFirstOption();
  }, [typed, first]);
  return (
    <section className="picker" aria-labelledby="whom" onKeyDown={(event) => event.key === 'Escape' && onLeave()}>
      <Combobox store={list} onOptionSubmit={(colleague) => !busy && onPick(colleague)}>
        <Stack gap="xs">
          <Combobox.EventsTarget>
            <TextInput
              autoFocus id="whom-name" label={<span id="whom">{words.room.whom[how]}</span>} description={words.room.whomHint[how]} placeholder={words.room.search}
              leftSection={<IconSearch size={16} aria-hidden />} value={typed} onChange={(event) => setTyped(event.currentTarget.value)}
            />
          </Combobox.EventsTarget>
          <ScrollArea.Autosize mah={264} type="auto">
            <Combobox.Options labelledBy="whom">
              {found.map((one) => {
                const { label, colour } = reachWord(one, words);
                return (
                  <Combobox.Option key={one.agent} value={one.agent} disabled={one['why-not'] !== ''}>
                    <Group justify="space-between" wrap="nowrap" gap="xs">
                      <span style={{ minWidth: 0 }}>
                        <Text span size="sm" fw={600} display="block" truncate>{one.name}</Text>
                        {one.teams.length > 0 && <Text span size="xs" display="block" truncate>{one.teams.join(', ')}</Text>}
                      </span>
                      <Badge color={colour} style={{ flex: 'none' }}>{label}</Badge>
                    </Group>
                  </Combobox.Option>
                );
              })}
              {found.length === 0 && !isPending && <Combobox.Empty>{isError ? words.room.unread : words.room.nobody}</Combobox.Empty>}
            </Combobox.Options>
          </ScrollArea.Autosize>
          <Button variant="default" size="xs" w="fit-content" onClick={onLeave}>{words.cancel}</Button>
        </Stack>
      </Combobox>
    </section>
  );
}
