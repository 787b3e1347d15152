import { TagsInput, Text } from '@mantine/core';
import { useWords } from '../../i18n/Language';
import { fittingNames, OfferedName } from './NameField';
import type { Offered } from './offered';

const MOST = 20;

/** Skills people have, or that somebody is to have. */
export function SkillsField({ label, offered, value, onChange }: { label: string; offered: Offered[]; value: string[]; onChange: (next: string[]) => void }) {
  const words = useWords().flows;
  const strange = offered.filter(({ name, here }) => !here && value.includes(name)).map(({ name }) => name);
  return (
    <div>
      <TagsInput
        size="xs" label={label} placeholder={words.fields.skillsHint} value={value} maxTags={MOST} onChange={onChange} data={offered.map(({ name }) => name)} filter={fittingNames(offered)}
        renderOption={({ option }) => <OfferedName one={offered.find(({ name }) => name === option.value) ?? { name: option.value, about: '', here: true }} />}
      />
      {strange.length > 0 && <Text size="xs" mt={2} role="status" className="strange-name">{words.known.strange(strange.join(', '))}</Text>}
    </div>
  );
}
