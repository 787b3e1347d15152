import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Language } from '../format/time';
import { en, type Words } from './en';
import { es } from './es';

const DICTIONARIES: Record<Language, Words> = { en, es };
export const LANGUAGES = Object.keys(DICTIONARIES) as Language[];
const KEPT = 'onetouch.language';

type Spoken = { language: Language; words: Words; speak: (language: Language) => void };
const Context = createContext<Spoken>({ language: 'en', words: en, speak: () => undefined });

export const nameOf = (language: Language) => DICTIONARIES[language].language;

/** The language chosen in this browser, else the browser's own, else English. */
function first(): Language {
  const wished = [localStorage.getItem(KEPT), ...navigator.languages];
  return wished.map((one) => one?.slice(0, 2) as Language).find((one) => one in DICTIONARIES) ?? 'en';
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(first);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const spoken = useMemo(
    () => ({
      language,
      words: DICTIONARIES[language],
      speak: (other: Language) => {
        localStorage.setItem(KEPT, other);
        setLanguage(other);
      },
    }),
    [language],
  );
  return <Context value={spoken}>{children}</Context>;
}

export const useLanguage = () => useContext(Context);

/** The dictionary of the language spoken now. */
export const useWords = () => useContext(Context).words;
