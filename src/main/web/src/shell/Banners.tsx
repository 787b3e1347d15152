import { Alert, Stack } from '@mantine/core';
import { IconAlertTriangle, IconPlugConnectedX, IconZzz } from '@tabler/icons-react';
import { Failure } from '../api/failure';
import { age } from '../format/time';
import { useLanguage } from '../i18n/Language';
import { useLocalNow } from '../live/now';
import { useAsleep } from '../live/useAsleep';
import type { Live } from './Shell';

/** A hiccup of the line is not worth a banner. */
const PATIENCE_MS = 3_000;

/** What an agent must not overlook: the house is away, this tab was asleep, they were made away. */
export function Banners({ live }: { live: Live | undefined }) {
  const { words, language } = useLanguage();
  const now = useLocalNow();
  const asleep = useAsleep();
  if (!live) {
    return null;
  }
  const silent = now - live.line.seenAt;
  const away = (live.line.state === 'lost' || (live.read.error instanceof Failure && live.read.error.passing)) && silent > PATIENCE_MS;
  const notices = live.read.data?.desk.notices ?? [];
  if (!away && notices.length === 0 && asleep === 0) {
    return null;
  }
  return (
    <Stack gap="xs" mb="md" role="alert">
      {away && (
        <Alert color="red" icon={<IconPlugConnectedX aria-hidden />}>{words.live.banner(age(live.line.seenAt, now, language))}</Alert>
      )}
      {notices.map(({ kind }) => (
        <Alert key={kind} color="orange" icon={<IconAlertTriangle aria-hidden />}>{words.notices[kind]}</Alert>
      ))}
      {asleep > 0 && <Alert color="orange" icon={<IconZzz aria-hidden />}>{words.live.asleep(asleep)}</Alert>}
    </Stack>
  );
}
