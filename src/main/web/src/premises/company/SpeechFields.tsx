import { Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { useLanguage } from '../../i18n/Language';
import type { CompanyDraft } from './companyPart';

type Props = { draft: CompanyDraft; onChange: (change: Partial<CompanyDraft>) => void; at: (pointer: string) => string | undefined };

/** The languages callers are spoken to in, and the voice of each. */
export function SpeechFields({ draft, onChange, at }: Props) {
  const { words: all, language: mine } = useLanguage();
  const words = all.premises.company;
  return (
    <Stack gap="sm" maw={480}>
      <TagsInput label={words.languages} description={words.languagesHint} data={['en', 'es']} value={draft.languages} error={at('/languages')} onChange={(languages) => onChange({ languages })} />
      {draft.languages.map((language) => (
        <TextInput
          key={language} label={words.voice(named(language, mine))} description={words.voiceHint} value={draft.voices[language] ?? ''} error={at(`/voices/${language}`)}
          onChange={(event) => onChange({ voices: { ...draft.voices, [language]: event.currentTarget.value } })}
        />
      ))}
      <Text size="sm" c="dimmed">{words.recording}</Text>
    </Stack>
  );
}

/** A language's own name; its code when it is being typed and is none yet. */
function named(code: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
