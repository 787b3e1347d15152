import type { OpenHandOver } from '../../api/client';
import { useWords } from '../../i18n/Language';
import { HandOverAnswer } from './HandOverAnswer';
import { Line, Row } from './Row';
import { caseTitle } from './titles';
import type { Place } from './WorkRow';

/** A case a colleague holds out to me. */
export function HandOverRow({ handOver, place }: { handOver: OpenHandOver; place: Place }) {
  const words = useWords();
  return (
    <Row
      title={caseTitle(handOver, words)}
      badge={words.case.kind['hand-over']}
      colour="grape"
      {...place}
      lines={<Line>{words.work.handOver(handOver.by)}{handOver.note === '' ? '' : `: ${handOver.note}`}</Line>}
    >
      <HandOverAnswer id={handOver.id} />
    </Row>
  );
}
