import type { Words } from '../../i18n/en';
import { languageName } from '../prompts/languageName';

const SEPARATOR = ' · ';

/** What a field of a flow or a step is called where it is filled in; `choices/0/next` is “Choice 1 · then”. */
export function labelOf(path: readonly string[], words: Words, reader: string): string {
  const { fields, compared: say } = words.flows;
  const [first = '', second = '', ...rest] = path;
  const numbered: Record<string, ((count: number) => string) | undefined> = { choices: say.choice, cases: say.condition, questions: say.question };
  const entry = numbered[first];
  if (entry && second !== '') {
    return [entry(Number(second) + 1), ...within(rest, words, reader)].join(SEPARATOR);
  }
  return first === '' ? fields.prompt : within(path, words, reader).join(SEPARATOR);
}

/** The names of a path's parts; what lies within a condition is that condition. */
function within(path: readonly string[], words: Words, reader: string): string[] {
  const [first, second, third] = path;
  const { fields, compared: say } = words.flows;
  if (first === undefined || first === 'when') {
    return [];
  }
  if ((first === 'prompt' || first === 'words') && second !== undefined) {
    const name = languageName(second, reader);
    return first === 'words' ? [fields.choice.words(name)] : [fields.prompt, name, ...(third === 'audio' ? [say.recording] : [])];
  }
  return [named(second !== undefined && (first === 'limits' || first === 'digits') ? second : first, words), ...(first === 'keep' && second !== undefined ? [second] : [])];
}

function named(field: string, words: Words): string {
  const { fields, inspector, compared: say } = words.flows;
  const { key: _, when: __, ...exits } = words.flows.exits;
  const names: Record<string, string> = {
    ...exits, kind: say.kind, name: inspector.flowName, languages: inspector.languages, start: inspector.startAt, person: inspector.personAt,
    limits: say.limits, silences: inspector.silences, 'wrong-inputs': inspector.wrong, prompt: fields.prompt, choices: fields.choices, key: fields.choice.key, cases: fields.cases,
    questions: fields.questions, id: fields.question.id, keys: fields.question.answers, bad: say.bad, fact: fields.fact, input: fields.input, digits: say.digits,
    min: fields.min, max: fields.max, sensitive: say.sensitive, hours: fields.hours, url: fields.url, keep: fields.keep, to: fields.whom, by: fields.by, team: fields.team,
    skills: fields.skills, 'ring-seconds': fields.ring, flow: fields.flow,
  };
  return names[field] ?? field;
}
