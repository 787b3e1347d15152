import type { Words } from '../../i18n/en';
import type { FlowDocument, Step } from '../model/document';
import { firstWords } from '../model/prompts';

/** The second line of a card: what a step says, or what it goes by. */
export function summary(step: Step, document: FlowDocument, words: Words): string {
  switch (step.kind) {
    case 'hours':
      return step.hours;
    case 'branch':
      return words.flows.kinds.branch.hint;
    case 'fetch':
      return step.url.replace(/^https?:\/\//u, '') || words.flows.kinds.fetch.hint;
    case 'connect':
      return [step.to === 'owner' ? words.flows.fields.whoms.owner : '', step.team ?? '', ...(step.skills ?? [])].filter((part) => part !== '').join(' · ');
    case 'subflow':
      return step.flow;
    case 'language':
      return document.languages.join(', ');
    case 'say': case 'menu': case 'ask': case 'callback': case 'voicemail': case 'survey': case 'goodbye':
      return firstWords(step, document) || words.flows.card.noPrompt;
  }
}

/** A step as one sentence, for those who hear the canvas. */
export function spokenStep(name: string, step: Step, ways: string[], words: Words): string {
  return `${words.flows.kinds[step.kind].name}: ${name}. ${ways.join('; ')}`;
}
