/** Words typed and not yet kept by the house, on this computer only: they survive a reload, and go once they are kept. */
const PREFIX = 'onetouch.draft.';

export function draft(name: string, keep: Storage = localStorage): string | undefined {
  return keep.getItem(PREFIX + name) ?? undefined;
}

export function keepDraft(name: string, words: string, keep: Storage = localStorage): void {
  keep.setItem(PREFIX + name, words);
}

export function dropDraft(name: string, keep: Storage = localStorage): void {
  keep.removeItem(PREFIX + name);
}

export function forgetDrafts(keep: Storage = localStorage): void {
  Object.keys(keep)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => keep.removeItem(key));
}
