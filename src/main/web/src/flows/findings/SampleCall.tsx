import { Text } from '@mantine/core';
import { useWords } from '../../i18n/Language';
import { Told } from '../../i18n/told/Told';
import type { Finding } from '../data/api';

/** The call that strands, as a short transcript. */
export function SampleCall({ call }: { call: Finding['sample-call'] }) {
  const words = useWords().flows.findings;
  return (
    <div className="sample">
      <Text size="xs" fw={600} mb={4}>{words.call}</Text>
      <ol className="plain-list">
        {call.map((turn, index) => (
          <li key={index} data-who={turn.who}>
            <span className="sample-who">{words.who[turn.who]}</span>
            <Told family="verifier" text={turn.text} parts={turn.parts} />
          </li>
        ))}
      </ol>
    </div>
  );
}
