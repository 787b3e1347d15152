import type { FlowDocument } from '../model/document';

/** More keys at once the house does not take. */
const MOST = 32;
const END = '#';

/** How many keys an answer may have where a call stands. A step within another flow is not known here: it may ask for a number. */
export function mostKeys(document: FlowDocument, step: string): number {
  const at = document.steps[step];
  if (!at) {
    return step.includes('/') ? MOST : 1;
  }
  return at.kind === 'ask' && at.input !== 'speech' ? Math.min(at.digits?.max ?? MOST, MOST) : 1;
}

/** What one more key makes of those pressed before: sent when it ends them, else waiting for the next. `#` ends and is no part. */
export function keyed(before: string, key: string, most: number): { sent: string } | { waits: string } {
  if (key === END && before !== '') {
    return { sent: before };
  }
  const keys = before + key;
  return most <= 1 || key === END || keys.length >= most ? { sent: keys } : { waits: keys };
}

/** What a field of keys keeps of what was typed or pasted. */
export const onlyKeys = (typed: string, most: number) => typed.replace(/[^0-9*]/gu, '').slice(0, most);
