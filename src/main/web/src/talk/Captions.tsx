import { Text } from '@mantine/core';
import { IconMusic } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { Line } from '../exchange/lines';
import { useWords } from '../i18n/Language';

/** What was said on a telephone, the newest in sight; a screen reader hears each line as it comes. */
export function Captions({ lines, label, empty }: { lines: readonly Line[]; label: string; empty: string }) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const newest = lines.at(-1)?.id ?? 0;
  useEffect(() => {
    box.current?.scrollTo({ top: box.current.scrollHeight });
  }, [newest]);
  return (
    // Whoever has no mouse scrolls it with the arrow keys.
    <div ref={box} className="captions" role="log" aria-label={label} tabIndex={0}>
      {lines.length === 0 && <Text size="sm" c="dimmed">{empty}</Text>}
      {lines.map((line) => (
        <div key={line.id} className="caption" data-who={line.who}>
          {line.text !== '' && <span className="spoken-only">{words.talk.who[line.who]}: </span>}
          {(line.who === 'music' || line.who === 'recording') && <IconMusic size={15} aria-hidden />}
          <span>{line.text === '' ? words.talk.who[line.who] : line.text}</span>
        </div>
      ))}
    </div>
  );
}
