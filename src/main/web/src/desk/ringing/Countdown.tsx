import { RingProgress, Text } from '@mantine/core';
import { useRef } from 'react';
import { useWords } from '../../i18n/Language';
import { useNow } from '../../live/now';

/** The seconds left of an offer, as a ring that empties. */
export function Countdown({ ends, left }: { ends: string; left: number }) {
  const words = useWords();
  const whole = useRef(Math.max(left, 1));
  const seconds = Math.max(0, Math.ceil((Date.parse(ends) - useNow()) / 1000));
  const share = Math.min(100, (seconds / whole.current) * 100);
  return (
    <RingProgress
      size={64}
      thickness={6}
      roundCaps
      rootColor="var(--ot-line)"
      sections={[{ value: share, color: seconds <= 5 ? 'red.8' : 'teal.8' }]}
      label={<Text ta="center" fw={700} className="ticking" aria-hidden="true">{seconds}</Text>}
      role="img"
      aria-label={words.offer.left(seconds)}
    />
  );
}
