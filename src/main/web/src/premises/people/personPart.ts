import type { Schema } from '../../api/client';

/** Stands for an id in the address while somebody is being added. */
export const NEW_PERSON = 'new';

type Role = Schema['Role'];

/** Somebody as they are being written. */
export type PersonDraft = {
  name: string;
  email: string;
  phone: string;
  teams: string[];
  skills: string[];
  languages: string[];
  cover: string[];
  hours: string;
  roles: Role[];
};

export function personDraft(person: Schema['Person'] | undefined): PersonDraft {
  return {
    name: person?.name ?? '',
    email: person?.['sign-in']?.email ?? '',
    phone: person?.phone ?? '',
    teams: person?.teams ?? [],
    skills: person?.skills ?? [],
    languages: person?.languages ?? [],
    cover: person?.cover ?? [],
    hours: person?.hours ?? '',
    roles: person?.roles ?? ['agent'],
  };
}

/** What is sent. A sign-in that was taken out of the form is taken away; one that stays is not sent. */
export function personPart(draft: PersonDraft, before: Schema['Person'] | undefined): Schema['PersonPart'] {
  const [email, phone] = [draft.email.trim(), draft.phone.replace(/[\s()-]/gu, '')];
  const kept = before?.['sign-in']?.email ?? '';
  return {
    name: draft.name.trim(),
    teams: draft.teams,
    skills: draft.skills,
    languages: draft.languages,
    cover: draft.cover,
    roles: draft.roles,
    phone: phone === '' ? null : phone,
    hours: draft.hours === '' ? null : draft.hours,
    ...(email === kept ? {} : { 'sign-in': email === '' ? null : { email } }),
  };
}

/** How somebody can sign in, or why not yet. */
export type SignInState = 'left' | 'none' | 'ready' | 'invited' | 'not-invited';

export function signInState(person: Schema['Person']): SignInState {
  if (person.left) {
    return 'left';
  }
  if (!person['sign-in']) {
    return 'none';
  }
  if (person.password || person.provider) {
    return 'ready';
  }
  return person['invited-until'] === undefined ? 'not-invited' : 'invited';
}

/** Those whose name, team, skill or address has all of the words. */
export function found(people: Schema['Person'][], text: string): Schema['Person'][] {
  const wanted = text.toLowerCase().split(/\s+/u).filter((word) => word !== '');
  return people.filter((one) => {
    const all = [one.id, one.name, ...one.teams, ...one.skills, ...one.roles, one['sign-in']?.email ?? ''].join(' ').toLowerCase();
    return wanted.every((word) => all.includes(word));
  });
}
