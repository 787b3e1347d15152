const MAX = 64;

/** An id made of a name, as the house takes them; empty when the name has nothing that can stand in one. */
export function idOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, MAX);
}

/** The first of `wished`, `wished-2`, `wished-3` … that nobody has. */
export function freeId(wished: string, taken: readonly string[]): string {
  const stem = wished === '' ? 'new' : wished;
  let id = stem;
  for (let count = 2; taken.includes(id); count++) {
    id = `${stem.slice(0, MAX - 4)}-${count}`;
  }
  return id;
}
