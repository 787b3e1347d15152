/** A name a field offers, and what it is. @property here false for a name this flow uses and the company does not have */
export type Offered = { name: string; about: string; here: boolean };

export const byName = (one: Offered, other: Offered) => one.name.localeCompare(other.name);

/** What the company has and what the flow uses, by name. While nobody knows what the company has, no name is called strange. */
export function offered(company: { name: string; about: string }[] | undefined, inUse: (string | undefined)[]): Offered[] {
  const there = (company ?? []).map((one) => ({ ...one, here: true }));
  const names = [...new Set(inUse)].filter((name): name is string => name !== undefined && name !== '' && !there.some((one) => one.name === name));
  return [...there, ...names.map((name) => ({ name, about: '', here: company === undefined }))].sort(byName);
}
