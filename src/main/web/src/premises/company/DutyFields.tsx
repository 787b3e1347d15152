import { NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useWords } from '../../i18n/Language';
import { usePeople, useTeams } from '../parts/usePremises';
import type { CompanyDraft } from './companyPart';

type Props = { draft: CompanyDraft; onChange: (change: Partial<CompanyDraft>) => void; at: (pointer: string) => string | undefined };

/** The phone somebody always answers, and who hears of it when they did not. */
export function DutyFields({ draft, onChange, at }: Props) {
  const words = useWords().premises.company;
  const teams = (useTeams().data?.teams ?? []).map(({ id, name }) => ({ value: id, label: words.team(name) }));
  const people = (usePeople().data?.people ?? []).filter(({ left }) => !left).map(({ id, name }) => ({ value: id, label: name }));
  const known = [...teams, ...people].some(({ value }) => value === draft.dutyOwner) || draft.dutyOwner === '';
  const own = known ? [] : [{ value: draft.dutyOwner, label: draft.dutyOwner }];
  return (
    <Stack gap="sm" maw={480}>
      <Text size="sm">{words.dutyHint}</Text>
      <TextInput type="tel" label={words.dutyLine} placeholder="+16195550100" value={draft.dutyLine} error={at('/duty-line')} onChange={(event) => onChange({ dutyLine: event.currentTarget.value })} />
      <NativeSelect
        label={words.dutyOwner} data={[{ value: '', label: words.nobody }, ...own, ...teams, ...people]} value={draft.dutyOwner} error={at('/duty-owner')}
        onChange={(event) => onChange({ dutyOwner: event.currentTarget.value })}
      />
    </Stack>
  );
}
