import type { Words } from '../../i18n/en';
import { spelt } from '../model/condition';
import type { Condition } from '../model/document';
import { told } from '../model/told';
import { languageName } from '../prompts/languageName';
import { labelOf } from './comparedLabel';
import { targetName } from './exits';

/** One field that differs, in the words of the forms. */
export type Difference = { path: string; label: string; before: string; after: string };

const TARGETS = new Set(['next', 'open', 'closed', 'otherwise', 'ok', 'failed', 'after', 'instead', 'person', 'start']);
/** What is read as one thing, however it is written in the file. */
const WHOLE = new Set(['when', 'keys', 'keep', 'languages', 'skills', 'bad', 'in']);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is unknown[] => Array.isArray(value);

/** Every field of two values at a place of a flow that they say differently; neither need be there. */
export function compared(path: readonly string[], before: unknown, after: unknown, words: Words, reader: string): Difference[] {
  const [one, other] = [leaves(path, before), leaves(path, after)];
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((key) => {
    const at = key.split('/');
    const [was, is] = [one, other].map((side) => (side.has(key) ? toldAt(at, side.get(key), words, reader) : ''));
    return was === is ? [] : [{ path: key, label: labelOf(at, words, reader), before: was ?? '', after: is ?? '' }];
  });
}

/** The single values in a value, by where they are. A recording's words are the words themselves. */
function leaves(path: readonly string[], value: unknown): Map<string, unknown> {
  const last = path.at(-1) ?? '';
  const parts = isObject(value) ? Object.entries(value) : isList(value) && value.some(isObject) ? value.map((one, index): [string, unknown] => [String(index), one]) : undefined;
  if (value === undefined) {
    return new Map();
  }
  if (!parts || WHOLE.has(last) || path.includes('when')) {
    return new Map([[path.join('/'), value]]);
  }
  return new Map(parts.flatMap(([name, part]) => [...leaves(path.at(-2) === 'prompt' && name === 'text' ? path : [...path, name], part)]));
}

function toldAt(path: readonly string[], value: unknown, words: Words, reader: string): string {
  const { fields, kinds, compared: say } = words.flows;
  const last = path.at(-1) ?? '';
  if (typeof value === 'boolean') {
    return value ? say.ticked : say.unticked;
  }
  if (typeof value === 'string') {
    if (TARGETS.has(last)) {
      return targetName(value, words);
    }
    const known: Record<string, Record<string, string>> = { input: fields.inputs, to: fields.whoms, by: fields.whoms, kind: Object.fromEntries(Object.entries(kinds).map(([kind, { name }]) => [kind, name])) };
    return known[last]?.[value] ?? value;
  }
  if (isList(value)) {
    return value.map((one) => (last === 'languages' ? languageName(String(one), reader) : told(one))).join(', ');
  }
  if (last === 'when' && isObject(value)) {
    return spelt(value as Condition);
  }
  return isObject(value) && (last === 'keys' || last === 'keep') ? Object.entries(value).map(([name, one]) => `${name} = ${told(one)}`).join(', ') : told(value);
}
