import type { Language } from '../../format/time';

export const percent = (share: number, language: Language) => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
