import type { ReactNode } from 'react';
import type { OpenPromise } from '../../api/client';
import { moment } from '../../format/time';
import { useLanguage } from '../../i18n/Language';
import { useNow } from '../../live/now';
import { houseWords } from '../houseWords';
import { PromiseKept } from './PromiseKept';
import { Line, Row } from './Row';
import { caseTitle } from './titles';
import type { Place } from './WorkRow';

const COLOURS = { overdue: 'red', due: 'orange', 'due-soon': 'yellow', later: 'gray' } as const;

type Props = {
  promise: OpenPromise;
  escalated: boolean;
  place: Place;
  /** whether it can be kept long before its time too */
  always?: boolean;
  children?: ReactNode;
};

/** Something I promised a customer, or somebody did and the resolution team must look after it. */
export function PromiseRow({ promise, escalated, place, always = false, children }: Props) {
  const { words, language } = useLanguage();
  const now = useNow();
  const what = houseWords(promise.what, promise['what-parts'], words);
  const late = promise.owner === '' ? words.work.escalatedNobody : words.work.escalated(promise.owner);
  return (
    <Row
      title={caseTitle(promise, words)}
      badge={words.work.promise[promise.standing]}
      colour={COLOURS[promise.standing]}
      {...place}
      lines={
        <Line>
          {escalated ? `${late}: ${what}` : `${what}, ${words.work.promised(moment(Date.parse(promise.by), now, language))}`}
        </Line>
      }
    >
      {!escalated && (always || promise.standing !== 'later') && <PromiseKept id={promise.id} />}
      {!escalated && children}
    </Row>
  );
}
