import type { Case } from '../../api/client';
import { age } from '../../format/time';
import { useLanguage } from '../../i18n/Language';
import { useNow } from '../../live/now';
import { Line, Row } from './Row';
import { caseTitle } from './titles';
import type { Place } from './WorkRow';

/** A case of mine, and how long nobody has touched it. */
export function CaseRow({ file, offeredTo, place }: { file: Case; offeredTo: string; place: Place }) {
  const { words, language } = useLanguage();
  const untouched = words.matters.untouched(age(Date.parse(file['last-contact']), useNow(), language));
  return (
    <Row
      title={caseTitle(file, words)}
      badge={words.case.status[file.status]}
      colour={file.status === 'waiting' ? 'orange' : 'blue'}
      {...place}
      lines={
        <>
          <Line quiet>{untouched}</Line>
          {offeredTo !== '' && <Line quiet>{words.work.offered(offeredTo)}</Line>}
        </>
      }
    />
  );
}
