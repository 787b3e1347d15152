import type { Schema } from '../../api/client';
import type { Words } from '../../i18n/en';

type Entry = Pick<Schema['AuditPage']['entries'][number], 'what' | 'act' | 'subject'>;

/** What an entry is about and what was done, in the reader's language; what a newer house notes stays as it wrote it. */
export function entryWords({ what, act, subject }: Entry, words: Words): { kind: string; act: string; subject: string } {
  const { kinds, acts, subjects }: Record<'kinds' | 'acts' | 'subjects', Record<string, string>> = words.premises.audit;
  // Only what is no name of anybody's: a flow may be called `file`.
  const ours = what === 'setting' || what === 'directory';
  return { kind: kinds[what] ?? what, act: acts[act] ?? act, subject: (ours ? subjects[subject] : undefined) ?? subject };
}

/** Everything the trail can be asked for by itself. */
export const kindsOf = (words: Words) => Object.entries(words.premises.audit.kinds).map(([value, label]) => ({ value, label }));
