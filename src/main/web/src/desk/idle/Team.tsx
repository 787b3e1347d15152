import { Avatar, Badge, Group, Stack, Text, Title } from '@mantine/core';
import type { Colleague } from '../../api/client';
import { age } from '../../format/time';
import type { Words } from '../../i18n/en';
import { useLanguage } from '../../i18n/Language';
import { useNow } from '../../live/now';

const COLOURS = { free: 'teal', offered: 'blue', 'on-call': 'blue', 'wrap-up': 'orange' } as const;

function standing(one: Colleague, words: Words): { label: string; colour: string } {
  if (one.presence === 'away' && one.activity === 'free') {
    return { label: words.activity.away, colour: 'gray' };
  }
  const label = words.activity[one.activity];
  return { label: one.by === 'phone' && one.activity === 'free' ? `${label}, ${words.activity.byPhone}` : label, colour: COLOURS[one.activity] };
}

const initials = (name: string) => name.split(' ').map((part) => part[0] ?? '').slice(0, 2).join('');

/** The colleagues in my teams and what they are doing. */
export function Team({ team }: { team: Colleague[] }) {
  const { words, language } = useLanguage();
  const now = useNow();
  return (
    <section className="panel" aria-labelledby="team">
      <Stack gap="xs" p="md">
        <Title order={2} size="h5" id="team">{words.team.title}</Title>
        {team.length === 0 && <Text size="sm" c="dimmed">{words.team.alone}</Text>}
        {team.map((one) => {
          const { label, colour } = standing(one, words);
          return (
            <Group key={one.agent} justify="space-between" wrap="nowrap">
              <Group gap={10} wrap="nowrap" style={{ minWidth: 0 }}>
                <Avatar size={30} radius="xl" color="ink" aria-hidden="true">{initials(one.name)}</Avatar>
                <Text size="sm" truncate>{one.name}</Text>
              </Group>
              <Group gap={8} wrap="nowrap">
                <Text size="xs" c="dimmed" className="ticking">{age(Date.parse(one.since), now, language)}</Text>
                <Badge color={colour}>{label}</Badge>
              </Group>
            </Group>
          );
        })}
      </Stack>
    </section>
  );
}
