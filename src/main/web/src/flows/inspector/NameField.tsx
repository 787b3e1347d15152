import { Autocomplete, Text, type AutocompleteProps, type ComboboxItem, type OptionsFilter } from '@mantine/core';
import { useWords } from '../../i18n/Language';
import type { Offered } from './offered';

type Props = Omit<AutocompleteProps, 'data' | 'value' | 'onChange'> & { offered: Offered[]; value: string; onChange: (name: string) => void };

/** What an offered name is, beside it; and that the company does not have it, where it does not. */
export function OfferedName({ one }: { one: Offered }) {
  const words = useWords().flows.known;
  return (
    <div>
      <Text size="xs">{one.here ? one.name : words.strange(one.name)}</Text>
      {one.about !== '' && <Text size="xs" c="dimmed">{one.about}</Text>}
    </div>
  );
}

/** A name by its beginning, its middle or what it is; all of them while one of them stands there whole. */
export function fittingNames(offered: Offered[]): OptionsFilter {
  return ({ options, search }) => {
    const wanted = search.trim().toLowerCase();
    if (offered.some(({ name }) => name.toLowerCase() === wanted)) {
      return options;
    }
    return (options as ComboboxItem[]).filter(({ value }) => {
      const one = offered.find(({ name }) => name === value);
      return `${value} ${one?.about ?? ''}`.toLowerCase().includes(wanted);
    });
  };
}

/** A name chosen from those there are, or typed as it is to be: what the company does not have yet is said, and stands all the same. */
export function NameField({ offered, value, onChange, ...own }: Props) {
  const words = useWords().flows.known;
  const strange = offered.some(({ name, here }) => name === value && !here);
  return (
    <div>
      <Autocomplete
        size="xs" {...own} data={offered.map(({ name }) => name)} filter={fittingNames(offered)} maxDropdownHeight={280} value={value} onChange={onChange}
        renderOption={({ option }) => <OfferedName one={offered.find(({ name }) => name === option.value) ?? { name: option.value, about: '', here: true }} />}
      />
      {strange && <Text size="xs" mt={2} role="status" className="strange-name">{words.strange(value)}</Text>}
    </div>
  );
}
