import type { FlowDocument } from '../model/document';

/** @property line and column count from 1; 0 when it is no place in the text */
export type Refused = { why: 'empty' | 'json' | 'not-flow' | 'format'; line: number; column: number };
const FORMAT = 1;

/** A flow file's text; whether the flow in it is any good is the verifier's business. */
export function readFlow(text: string): { document: FlowDocument } | Refused {
  if (text.trim() === '') {
    return { why: 'empty', line: 0, column: 0 };
  }
  let found: unknown;
  try {
    found = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (broken) {
    return { why: 'json', ...placeOf(String(broken), text) };
  }
  const { format, steps, languages, name } = isObject(found) ? found : {};
  if (!isObject(steps) || !Array.isArray(languages) || !Object.values(steps).every((step) => isObject(step) && typeof step['kind'] === 'string')) {
    return { why: 'not-flow', line: 0, column: 0 };
  }
  if (format !== FORMAT) {
    return { why: 'format', line: 0, column: 0 };
  }
  return { document: { ...(found as FlowDocument), name: typeof name === 'string' ? name : '' } };
}

/** Where it stopped being JSON: browsers say it as a line, as a position, or, when the text just ends, not at all. */
export function placeOf(said: string, text: string): { line: number; column: number } {
  const [, line, column] = /line (\d+) column (\d+)/u.exec(said) ?? [];
  if (line && column) {
    return { line: Number(line), column: Number(column) };
  }
  const position = Number(/position (\d+)/u.exec(said)?.[1] ?? text.length);
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
