import { Badge } from '@mantine/core';
import { useWords } from '../i18n/Language';
import { useLocalNow } from '../live/now';
import type { Line } from '../live/useLiveDesk';

/** Heartbeats come every five seconds; older than this is worth saying. */
const FRESH_SECONDS = 7;

/** How old what is shown may be, honestly: since the house last said that nothing changed. */
export function LiveBadge({ line }: { line: Line }) {
  const words = useWords();
  const seconds = Math.max(0, Math.floor((useLocalNow() - line.seenAt) / 1000));
  if (line.state === 'starting') {
    return <Badge color="gray">{words.live.starting}</Badge>;
  }
  const lost = line.state === 'lost';
  const old = `${lost ? words.live.lost : words.live.fresh} · ${words.live.updated(seconds)}`;
  return (
    <Badge color={lost ? 'red' : seconds > FRESH_SECONDS ? 'orange' : 'teal'} variant="dot" className="ticking">
      {old}
    </Badge>
  );
}
