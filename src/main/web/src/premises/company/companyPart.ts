import type { Schema } from '../../api/client';
import { same } from '../meanwhile/meanwhile';

/** The company as it is being written. */
export type CompanyDraft = { name: string; zone: string; languages: string[]; voices: Record<string, string>; dutyLine: string; dutyOwner: string };

export const companyDraft = (company: Schema['Company']): CompanyDraft => ({
  name: company.name ?? '',
  zone: company['time-zone'] ?? '',
  languages: company.languages ?? [],
  voices: company.voices ?? {},
  dutyLine: company['duty-line'] ?? '',
  dutyOwner: company['duty-owner'] ?? '',
});

/** What is sent: only what differs from what was read, so that a duty line that stays asks nobody. */
export function companyPart(draft: CompanyDraft, before: CompanyDraft, note: string): Schema['CompanyPart'] {
  const line = draft.dutyLine.replace(/[\s()-]/gu, '');
  const voices = Object.fromEntries(Object.entries(draft.voices).filter(([language, voice]) => voice.trim() !== (before.voices[language] ?? '')).map(([language, voice]) => [language, voice.trim()]));
  return {
    ...(draft.name.trim() === before.name ? {} : { name: draft.name.trim() }),
    ...(draft.zone.trim() === before.zone ? {} : { 'time-zone': draft.zone.trim() }),
    ...(same(draft.languages, before.languages) ? {} : { languages: draft.languages }),
    ...(Object.keys(voices).length === 0 ? {} : { voices }),
    ...(line === before.dutyLine ? {} : { 'duty-line': line === '' ? null : line }),
    ...(draft.dutyOwner === before.dutyOwner ? {} : { 'duty-owner': draft.dutyOwner === '' ? null : draft.dutyOwner }),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
  };
}

/** Whether the way to the duty line changes, which may need two. */
export const isGrave = (part: Schema['CompanyPart']) => 'duty-line' in part || 'duty-owner' in part;
