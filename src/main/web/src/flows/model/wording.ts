/** A promise a telephone system cannot keep, and why it had better not be made. */
export type Empty = 'important' | 'shortly' | 'busy' | 'changed' | 'website';

const SAYINGS: [Empty, RegExp][] = [
  ['important', /your (call|business|patience) is (very |most )?(important|valuable)|su llamada es (muy )?importante/iu],
  ['shortly', /(will be with you|be right with you|answer(ed)? (your call )?|connect(ed)? )[^.]*\b(shortly|in a moment|momentarily|right away)|(le atender|atenderemos)[^.]*(en breve|enseguida|en un momento|pronto)/iu],
  ['busy', /(unusually|higher than (normal|usual)|unexpectedly) (high )?call volumes?|volumen (de llamadas )?(inusual|m[aá]s alto)/iu],
  ['changed', /(our )?(menu )?options have (recently )?changed|listen carefully|nuestras opciones han cambiado|escuche (con atenci[oó]n|atentamente)/iu],
  ['website', /visit (us at )?(our )?website|most questions can be answered (online|on our)|visite nuestr[ao] (p[aá]gina|sitio)/iu],
];

/** Sayings in this text that callers have learned not to believe. */
export const emptySayings = (text: string): Empty[] => SAYINGS.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
