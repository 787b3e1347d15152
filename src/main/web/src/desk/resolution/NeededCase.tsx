import type { Schema } from '../../api/client';
import { relative } from '../../format/time';
import { useLanguage } from '../../i18n/Language';
import { useNow } from '../../live/now';
import { owner } from '../CaseLine';
import { Line, Row } from '../work/Row';
import { caseTitle } from '../work/titles';
import { RescueActs } from './RescueActs';

type Needed = Schema['ResolutionList']['cases'][number];

/** A case that needs the team: why, since when, whose it is, and who is at it. */
export function NeededCase({ needed, me, chosen, onChoose }: { needed: Needed; me: string; chosen: boolean; onChoose: () => void }) {
  const { words, language } = useLanguage();
  const { about, customer, reasons, helping } = needed;
  const since = words.rescue.since(relative(Date.parse(needed.since), useNow(), language));
  return (
    <Row
      title={[customer, caseTitle(about, words)].filter((part) => part !== '').join(' · ')}
      badge={words.case.status[about.status]}
      colour={about.status === 'waiting' ? 'orange' : 'blue'}
      chosen={chosen}
      onChoose={onChoose}
      lines={
        <>
          <Line>{reasons.map((reason) => words.rescue.reason[reason]).join(', ')}, {since}</Line>
          <Line quiet>{owner(about, words)}</Line>
          {helping.length > 0 && <Line quiet>{words.rescue.helping(new Intl.ListFormat(language).format(helping))}</Line>}
        </>
      }
    >
      <RescueActs number={about.number} mine={about.mine} helping={helping.includes(me)} />
    </Row>
  );
}
