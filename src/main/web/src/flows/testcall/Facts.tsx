import { Text } from '@mantine/core';
import { useWords } from '../../i18n/Language';
import type { TestCall } from '../data/api';

/** What the call knows by now; what the last move taught is marked. */
export function Facts({ call }: { call: TestCall }) {
  const words = useWords().flows.test;
  const now = call.turns.at(-1)?.facts ?? {};
  const before = call.turns.at(-2)?.facts ?? {};
  const entries = Object.entries(now).sort(([one], [other]) => one.localeCompare(other));
  return (
    <details className="facts">
      <summary>{words.facts} ({entries.length})</summary>
      {entries.length === 0 && <Text size="xs">{words.noFacts}</Text>}
      <dl>
        {entries.map(([fact, value]) => (
          <div key={fact} data-new={before[fact] !== value || undefined}><dt>{fact}</dt><dd>{value}</dd></div>
        ))}
      </dl>
    </details>
  );
}
