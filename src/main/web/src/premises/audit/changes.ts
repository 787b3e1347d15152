/** One value that differs: where, and what it was and is, as it is shown. */
export type Change = { path: string; before: string; after: string };

const MOST = 40;

/** What differs between two records, place by place; lists of plain values are shown whole. */
export function changes(before: unknown, after: unknown, path = ''): Change[] {
  if (isTable(before) || isTable(after)) {
    const [was, is] = [isTable(before) ? before : {}, isTable(after) ? after : {}];
    const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    return keys.flatMap((key) => changes(was[key], is[key], path === '' ? key : `${path}.${key}`)).slice(0, MOST);
  }
  const [was, is] = [shown(before), shown(after)];
  return was === is ? [] : [{ path, before: was, after: is }];
}

function shown(value: unknown): string {
  if (value === undefined || value === null) {
    return '';
  }
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) {
    return value.join(', ');
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const isTable = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The query of the filters that say something; days are the reader's own, the last one included. */
export function query({ what, who, from, to }: { what: string; who: string; from: string; to: string }): Record<string, string> {
  const day = (text: string, later: number) => {
    const at = new Date(`${text}T00:00`);
    at.setDate(at.getDate() + later);
    return at.toISOString();
  };
  return {
    ...(what === '' ? {} : { what }),
    ...(who === '' ? {} : { who }),
    ...(from === '' ? {} : { from: day(from, 0) }),
    ...(to === '' ? {} : { to: day(to, 1) }),
  };
}
