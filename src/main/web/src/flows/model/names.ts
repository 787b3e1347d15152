const MOST = 64;

/** A name people type, as the file can hold it: `Main menu!` becomes `main-menu`; nothing usable becomes ''. */
export function slug(typed: string): string {
  return typed
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/gu, '-')
    .replace(/^[^a-z0-9]+|-+$/gu, '')
    .slice(0, MOST);
}

/** A step's name as a card shows it: `main-menu` reads `Main menu`. */
export function title(id: string): string {
  const spaced = id.replace(/[._-]+/gu, ' ').trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** A name nobody has yet: the wish itself, else with a number behind it. */
export function freshName(wish: string, taken: (name: string) => boolean): string {
  if (!taken(wish)) {
    return wish;
  }
  const stem = wish.replace(/-\d+$/u, '');
  for (let count = 2; ; count++) {
    const name = `${stem.slice(0, MOST - 4)}-${count}`;
    if (!taken(name)) {
      return name;
    }
  }
}
