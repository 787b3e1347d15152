import type { Happened } from '../../api/client';
import { clock } from '../../format/time';
import type { Words } from '../../i18n/en';
import { houseWords } from '../houseWords';

/**
 * What happened, in the reader's language; what people wrote and said stays as it was.
 *
 * @param when a time as the reader writes it
 */
export function happenedWords(one: Happened, words: Words, when: (at: string) => string): string {
  const { kind, turn, from, to, number, said } = one;
  const all = words.happened;
  const ours = (text: string) => houseWords(text, one.parts, words);
  const of = <T extends object>(dictionary: T) => dictionary[turn as keyof T] as string;
  switch (kind) {
    case 'note':
      return ours(said);
    case 'call':
      return said === '' ? all.going : (all.outcome[said as keyof typeof all.outcome] ?? one.words);
    case 'owner': {
      const sentence = all.owner[turn as keyof typeof all.owner] as ((to: string, from: string) => string) | undefined;
      return because(sentence?.(to === '' ? all.nobody : to, from === '' ? all.nobody : from) ?? one.words, ours(said));
    }
    case 'hand-over':
      return because(all.declined(from), said);
    case 'promise':
      return because(turn === 'made' && one.due !== undefined ? all.promisedBy(when(one.due)) : of(all.promise), ours(said));
    case 'callback':
      return because(turn === 'dialled' ? all.dialled(number) : of(all.callback), ours(said));
    case 'voicemail':
      return turn === 'arrived' ? because(all.message(clock(number * 1000)), said === '' ? '' : `“${said}”`) : of(all.voicemail);
    case 'survey':
      return all.survey(from, said) + (turn === 'bad' ? `, ${all.bad}` : '');
    case 'gave-up':
      return all.gaveUp(clock(number * 1000));
    case 'join':
      return all.joined;
    case 'task':
      return because(all.done(ours(from)), houseWords(said, one['said-parts'], words));
  }
}

const because = (what: string, why: string) => (why === '' ? what : `${what}: ${why}`);
