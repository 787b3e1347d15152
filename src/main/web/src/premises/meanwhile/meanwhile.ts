/** A part of an entry that two people can differ about. */
export type Field<D> = {
  id: string;
  label: string;
  of: (draft: D) => unknown;
  /** `draft` with this part of `from` */
  put: (draft: D, from: D) => D;
};

export type Side = 'mine' | 'theirs';

export type Difference<D> = { field: Field<D>; changed: Side | 'both'; mine: string; theirs: string };

/** The parts of an entry whose draft is a table of them. */
export function fieldsOf<D extends object>(labels: { [K in keyof D]: string }): Field<D>[] {
  return (Object.keys(labels) as (keyof D & string)[]).map((id) => ({
    id,
    label: labels[id],
    of: (draft) => draft[id],
    put: (draft, from) => ({ ...draft, [id]: from[id] }),
  }));
}

export const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What of mine is not what is on file now, and who of the two changed it since `base`. */
export function differences<D>(fields: readonly Field<D>[], base: D, mine: D, theirs: D): Difference<D>[] {
  return fields
    .filter(({ of }) => !same(of(mine), of(theirs)))
    .map((field) => {
      const [was, is, now] = [field.of(base), field.of(mine), field.of(theirs)];
      const changed = same(was, is) ? 'theirs' : same(was, now) ? 'mine' : 'both';
      return { field, changed, mine: said(is), theirs: said(now) };
    });
}

/** What one would choose: the side that changed it, one's own when both did. */
export const wished = ({ changed }: { changed: Side | 'both' }): Side => (changed === 'theirs' ? 'theirs' : 'mine');

/** Mine, with theirs wherever that was chosen. */
export function joined<D>(open: readonly Difference<D>[], mine: D, theirs: D, side: (one: Difference<D>) => Side): D {
  return open.filter((one) => side(one) === 'theirs').reduce((draft, { field }) => field.put(draft, theirs), mine);
}

/** A value as it can be read. */
export function said(value: unknown): string {
  if (Array.isArray(value)) {
    return value.map(said).join(', ');
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).filter(([, one]) => said(one) !== '').map(([name, one]) => `${name} ${said(one)}`).join('; ');
  }
  return value === undefined || value === null ? '' : String(value);
}
