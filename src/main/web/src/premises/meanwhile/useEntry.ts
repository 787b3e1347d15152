import { useState } from 'react';
import { differences, same, type Field } from './meanwhile';

type Held<D> = { revision: string; base: D; draft: D };

/** What was typed and not saved, for as long as the page is open: closing a panel by accident loses nothing. */
const unsaved = new Map<string, Held<unknown>>();

/**
 * An entry while it is being written. It is made upon the revision that was read; when that is not the present one any more,
 * and the two differ, `theirs` is what a colleague saved meanwhile. Nothing that was typed goes before `discard` or `saved`.
 *
 * @param key what it is, such as `people/maria`
 * @param revision the present one
 * @param now what is on file
 */
export function useEntry<D>(key: string, revision: string, now: D, fields: readonly Field<D>[]) {
  const [stored, setStored] = useState<Held<D>>(() => (unsaved.get(key) as Held<D> | undefined) ?? { revision, base: now, draft: now });
  const behind = stored.revision !== revision;
  const adopts = behind && (same(stored.base, stored.draft) || differences(fields, stored.base, stored.draft, now).length === 0);
  const held = adopts ? { revision, base: now, draft: now } : stored;
  const keep = (next: Held<D>) => {
    setStored(next);
    if (same(next.base, next.draft)) {
      unsaved.delete(key);
    } else {
      unsaved.set(key, next);
    }
  };
  return {
    draft: held.draft,
    base: held.base,
    revision: held.revision,
    touched: !same(held.base, held.draft),
    theirs: held.revision === revision ? undefined : { now },
    write: (draft: D) => keep({ ...held, draft }),
    /** Both brought together: from here on it is made upon what is on file. */
    settle: (draft: D) => keep({ revision, base: now, draft }),
    /** It is on file as it was typed. */
    saved: () => keep({ ...held, base: held.draft }),
    discard: () => keep({ revision, base: now, draft: now }),
  };
}

export type Entry<D> = ReturnType<typeof useEntry<D>>;
