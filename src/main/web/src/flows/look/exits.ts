import type { Words } from '../../i18n/en';
import { spelt } from '../model/condition';
import { RETURN, type Step, type Target } from '../model/document';
import { title } from '../model/names';
import type { Output } from '../model/outputs';

/** A way out as its row and its chip name it: a key, a condition, or a word. */
export function exitName(step: Step, { exit, index }: Output, words: Words): string {
  if (exit === 'choice' && step.kind === 'menu') {
    return step.choices[index]?.key ?? '';
  }
  if (exit === 'case' && step.kind === 'branch') {
    const way = step.cases[index];
    return way ? spelt(way.when) : '';
  }
  return exit === 'choice' || exit === 'case' ? '' : words.flows.exits[exit];
}

/** The same, for those who only hear it. */
export function exitSentence(step: Step, output: Output, words: Words): string {
  const name = exitName(step, output, words);
  if (output.exit === 'choice') {
    return words.flows.exits.key(name);
  }
  return output.exit === 'case' ? words.flows.exits.when(name) : name;
}

/** What is said beside a key: the first word callers may say instead. */
export function exitHint(step: Step, { index }: Output, language: string): string {
  return step.kind === 'menu' ? (step.choices[index]?.words?.[language]?.[0] ?? '') : '';
}

export function targetName(to: Target, words: Words): string {
  if (to === undefined || to === '') {
    return words.flows.card.open;
  }
  return to === RETURN ? words.flows.card.back : title(to);
}
