import { SegmentedControl } from '@mantine/core';
import type { Language } from '../format/time';
import { LANGUAGES, nameOf, useLanguage } from '../i18n/Language';

/** Each language by its own name. */
export function LanguageChoice() {
  const { words, language, speak } = useLanguage();
  return (
    <SegmentedControl
      aria-label={words.settings.language}
      value={language}
      onChange={(chosen) => speak(chosen as Language)}
      data={LANGUAGES.map((one) => ({ value: one, label: nameOf(one) }))}
    />
  );
}
