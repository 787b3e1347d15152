import type { Callback } from '../../api/client';
import { phone } from '../../format/phone';
import { between, moment } from '../../format/time';
import type { Words } from '../../i18n/en';
import { useLanguage } from '../../i18n/Language';
import { useNow } from '../../live/now';
import { houseWords } from '../houseWords';
import { Line } from './Row';

/** Why it has not been kept yet, when its time is over. */
export function whyLate(one: Callback, words: Words): string {
  if (one.state === 'task') {
    return words.matters.leftToYou;
  }
  return one.standing !== 'overdue' || one.state === 'dialling' ? '' : one.tries > 0 ? words.matters.lateTried : words.matters.lateFree;
}

/** To whom, when, by whom, how often it was tried, and why it is late. */
export function CallbackLines({ callback }: { callback: Callback }) {
  const { words, language } = useLanguage();
  const now = useNow();
  const late = whyLate(callback, words);
  const tried = [
    words.matters.tried(callback.tries),
    callback.state === 'open' ? words.matters.next(moment(Date.parse(callback.next), now, language)) : '',
    callback.why === '' ? '' : words.matters.last(houseWords(callback.why, callback['why-parts'], words)),
  ];
  return (
    <>
      <Line>
        {words.matters.callTo(phone(callback.to))}
        {' · '}
        {words.matters.window(between(Date.parse(callback.due), Date.parse(callback.until), language))}
      </Line>
      <Line quiet>{callback.owner === '' ? words.matters.callbackTeam : words.matters.callbackOwner(callback.owner)}</Line>
      {callback.tries > 0 && <Line>{tried.filter((part) => part !== '').join(' · ')}</Line>}
      {late !== '' && <Line>{late}</Line>}
    </>
  );
}
