import type { Words } from '../../i18n/en';
import { fieldsOf } from '../meanwhile/meanwhile';
import type { PersonDraft } from './personPart';

/** What two people can differ about in somebody. */
export const personFields = (words: Words['premises']['people']) =>
  fieldsOf<PersonDraft>({
    name: words.name, email: words.email, phone: words.phone, roles: words.roles, teams: words.teams, skills: words.skills, languages: words.languages,
    cover: words.cover, hours: words.hours,
  });
