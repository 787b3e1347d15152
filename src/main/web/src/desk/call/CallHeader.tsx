import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Call, Caller, Case } from '../../api/client';
import { useWords } from '../../i18n/Language';
import { CallerBadges } from '../CallerBadges';
import { who } from '../callerWords';
import { CaseLine } from '../CaseLine';
import { HowItCame, Signals } from '../Signals';

type Props = {
  state: string;
  colour: string;
  caller: Caller;
  about: Case | undefined;
  came: Pick<Call, 'origin' | 'callback-withdrawn' | 'history'>;
  time: string;
  timeLabel: string;
  urgent?: boolean;
  children?: ReactNode;
};

/** Who is, or was, on the line, in which state, and the time that matters; what can be done stands below. */
export function CallHeader({ state, colour, caller, about, came, time, timeLabel, urgent, children }: Props) {
  const words = useWords();
  return (
    <section className="panel" aria-label={state}>
      <Stack gap="sm" p="md">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <div style={{ minWidth: 0 }}>
            <Badge color={colour} size="lg">{state}</Badge>
            <Title order={2} size="h2" mt={4} style={{ overflowWrap: 'anywhere' }}>
              {who(caller, words)}
            </Title>
          </div>
          <div>
            <Text fz={28} lh={1.1} fw={700} ta="right" className="ticking" c={urgent === true ? 'var(--mantine-color-error)' : ''}>
              {time}
            </Text>
            <Text size="sm" c="dimmed" ta="right">{timeLabel}</Text>
          </div>
        </Group>
        <CallerBadges caller={caller} dialled={came.origin !== 'called-us'} />
        <Signals history={came.history} />
        <CaseLine file={about} />
        <HowItCame call={came} />
        {children}
      </Stack>
    </section>
  );
}
