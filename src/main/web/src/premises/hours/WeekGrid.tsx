import { ActionIcon, Button, Group, Text, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useWords } from '../../i18n/Language';
import { blocks, DAYS, sentPlaces, WORKING, type Block, type Day, type Draft } from './week';

const SCALE = [0, 6, 12, 18, 24];

type Props = { draft: Draft; onChange: (draft: Draft) => void; at: (pointer: string) => string | undefined };

/** The week, a day a row: how it looks, and the spans it is written in. */
export function WeekGrid({ draft, onChange, at }: Props) {
  const words = useWords().premises.hours;
  const drawn = blocks(draft.week);
  const wrong = (day: Day, index: number) => {
    const place = sentPlaces(draft.week[day])[index];
    return place === undefined ? undefined : at(`/week/${day}/${place}`);
  };
  const set = (day: Day, spans: string[]) => onChange({ ...draft, week: { ...draft.week, [day]: spans } });
  const likeMonday = () => {
    const week = { ...draft.week };
    WORKING.forEach((day) => (week[day] = [...draft.week.mon]));
    onChange({ ...draft, week });
  };
  return (
    <div className="week">
      <div className="week-day week-scale" aria-hidden>
        <span />
        <Group justify="space-between" gap={0}>{SCALE.map((hour) => <Text key={hour} size="xs" c="dimmed" className="ticking">{hour}</Text>)}</Group>
        <span />
      </div>
      {DAYS.map((day) => (
        <div key={day} className="week-day" role="group" aria-label={words.days[day]}>
          <Text size="sm" fw={600}>{words.days[day]}</Text>
          <Bar open={drawn[day]} />
          <Group gap={6}>
            {draft.week[day].map((span, index) => (
              <TextInput
                key={index}
                size="xs"
                w={128}
                aria-label={words.span(words.days[day], index + 1)}
                placeholder="09:00-17:00"
                value={span}
                error={wrong(day, index)}
                onChange={(event) => set(day, draft.week[day].map((one, place) => (place === index ? event.currentTarget.value : one)))}
                rightSectionPointerEvents="all"
                rightSection={
                  <ActionIcon size={24} aria-label={words.removeSpan(words.days[day], index + 1)} onClick={() => set(day, draft.week[day].filter((_, place) => place !== index))}>
                    <IconX size={14} />
                  </ActionIcon>
                }
              />
            ))}
            {draft.week[day].length === 0 && <Text size="sm" c="dimmed">{words.closed}</Text>}
            <ActionIcon aria-label={words.addSpan(words.days[day])} onClick={() => set(day, [...draft.week[day], draft.week[day].length === 0 ? '09:00-17:00' : ''])}>
              <IconPlus size={16} />
            </ActionIcon>
            {day === 'mon' && <Button size="compact-xs" variant="default" onClick={likeMonday}>{words.likeMonday}</Button>}
          </Group>
        </div>
      ))}
    </div>
  );
}

/** The day from midnight to midnight; the spans beside it say the same in words. */
function Bar({ open }: { open: Block[] }) {
  return (
    <div className="week-bar" aria-hidden>
      {open.map(({ from, to }) => <span key={`${from}-${to}`} style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%` }} />)}
    </div>
  );
}
