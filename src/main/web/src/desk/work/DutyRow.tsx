import type { Callback, Schema, Voicemail } from '../../api/client';
import { age, clock } from '../../format/time';
import { useLanguage } from '../../i18n/Language';
import { useNow } from '../../live/now';
import { houseWords } from '../houseWords';
import { Message } from '../sound/Message';
import { CallbackLines } from './CallbackLines';
import { DutyActs } from './DutyActs';
import { Line, Row } from './Row';
import { titled } from './titles';
import type { Place } from './WorkRow';

type Duty = Schema['Task'];
const COLOURS: Record<Duty['kind'], string> = { voicemail: 'grape', 'gave-up': 'orange', callback: 'red', 'called-again': 'orange', 'bad-survey': 'red' };

type Props = { duty: Duty; voicemail: Voicemail | undefined; callback: Callback | undefined; place: Place };

/** Something somebody should look after: mine, or my team's while nobody is at it. */
export function DutyRow({ duty, voicemail, callback, place }: Props) {
  const { words, language } = useLanguage();
  const now = useNow();
  const whose = duty['claimed-by'] !== '' ? words.matters.claimedBy(duty['claimed-by']) : duty.mine ? words.matters.yours : words.matters.unclaimed;
  return (
    <Row
      title={titled(duty, words)}
      badge={words.matters.task[duty.kind]}
      colour={COLOURS[duty.kind]}
      {...place}
      lines={
        <>
          {duty.kind === 'gave-up' ? <Line>{words.matters.gaveUp(clock(duty['waited-seconds'] * 1000))}</Line> : null}
          {duty.kind === 'called-again' || duty.kind === 'bad-survey' ? <Line>{houseWords(duty.what, duty['what-parts'], words)}</Line> : null}
          {callback && <CallbackLines callback={callback} />}
          <Line quiet>{[age(Date.parse(duty.since), now, language), duty.mine && duty['claimed-by'] !== '' ? words.matters.yours : whose].join(' · ')}</Line>
        </>
      }
    >
      {voicemail && <Message message={voicemail} />}
      <DutyActs duty={duty} />
    </Row>
  );
}
