import type { Schema } from '../../api/client';

export type NumberDraft = { number: string; name: string; flow: string; dutyLine: string };

export const numberDraft = (number: Schema['CompanyNumber'] | undefined): NumberDraft => ({
  number: number?.number ?? '+', name: number?.name ?? '', flow: number?.flow ?? '', dutyLine: number?.['duty-line'] ?? '',
});

/** What differs from what was read: a duty line that stays needs no second administrator. */
export function numberPart(draft: NumberDraft, before: NumberDraft | undefined, note = ''): Schema['NumberPart'] {
  const [name, flow, line] = [draft.name.trim(), draft.flow, draft.dutyLine.replace(/[\s()-]/gu, '')];
  return {
    ...(name !== (before?.name ?? '') ? { name } : {}),
    ...(flow !== (before?.flow ?? '') ? { flow } : {}),
    ...(line !== (before?.dutyLine ?? '') ? { 'duty-line': line === '' ? null : line } : {}),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
  };
}
