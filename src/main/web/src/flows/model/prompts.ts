import type { FlowDocument, Prompt, Step, Wording } from './document';

/** One thing a step says. `path` is where in the step: `prompt`, or `questions/1` in a survey. */
export type Said = { path: string; prompt: Prompt };

export function saidBy(step: Step): Said[] {
  if (step.kind === 'survey') {
    return step.questions.map(({ prompt }, index) => ({ path: `questions/${index}`, prompt }));
  }
  return 'prompt' in step ? [{ path: 'prompt', prompt: step.prompt }] : [];
}

export const textOf = (wording: Wording | undefined) => (typeof wording === 'string' ? wording : (wording?.text ?? ''));

/** Without words there is no entry: the file refuses empty ones. */
export function withText(prompt: Prompt, language: string, text: string): Prompt {
  const was = prompt[language];
  const { [language]: _, ...rest } = prompt;
  if (text === '') {
    return rest;
  }
  const next = typeof was === 'object' ? { ...was, text } : text;
  return was === undefined ? { ...prompt, [language]: next } : Object.fromEntries(Object.entries(prompt).map(([one, words]) => [one, one === language ? next : words]));
}

/** Played in place of a voice; without a source the words are spoken. Without words there is nothing to play. */
export function withAudio(prompt: Prompt, language: string, source: string | undefined): Prompt {
  const text = textOf(prompt[language]);
  if (text === '') {
    return prompt;
  }
  return Object.fromEntries(Object.entries(prompt).map(([one, was]) => [one, one !== language ? was : source === undefined ? text : { audio: source, text }]));
}

export function withSaid(step: Step, path: string, prompt: Prompt): Step {
  if (step.kind === 'survey') {
    const at = Number(path.split('/')[1]);
    return { ...step, questions: step.questions.map((one, index) => (index === at ? { ...one, prompt } : one)) };
  }
  return 'prompt' in step ? { ...step, prompt } : step;
}

/** The first words of a step in the flow's first language, for a card. */
export function firstWords(step: Step, document: FlowDocument): string {
  const [first] = saidBy(step);
  return first ? textOf(first.prompt[document.languages[0] ?? 'en']) || textOf(Object.values(first.prompt)[0]) : '';
}
