import type { Words } from '../../i18n/en';
import type { Verification } from '../data/api';

/** The flow's promise in one sentence: how near a person is, at worst; or what has no limit. */
export function proofSentence(verification: Verification | undefined, words: Words, language: string): string {
  const { proof: say } = words.flows;
  const proof = verification?.proof;
  if (!verification || !proof) {
    return verification ? say.open : say.checking;
  }
  const { keys, 'talk-seconds': talk, 'silence-seconds': silence } = proof;
  const endless = [keys === undefined ? say.ofKeys : '', talk === undefined ? say.ofTalk : '', silence === undefined ? say.ofSilence : ''].filter((one) => one !== '');
  const list = new Intl.ListFormat(language, { type: 'unit', style: 'long' });
  if (keys === undefined || talk === undefined || silence === undefined) {
    return say.noBound(new Intl.ListFormat(language, { type: 'disjunction' }).format(endless));
  }
  return say.sentence(list.format([say.keys(keys), say.talk(talk), say.silence(silence)]));
}
