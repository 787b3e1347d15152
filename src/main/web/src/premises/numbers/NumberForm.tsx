import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api, own, type Schema } from '../../api/client';
import { told } from '../../api/failure';
import { useWords } from '../../i18n/Language';
import { Refusal } from '../parts/Refusal';
import { useChange } from '../parts/useChange';
import { useFlowNames } from '../parts/usePremises';
import { numberDraft, numberPart } from './numberPart';

type Props = { number?: Schema['CompanyNumber']; onLeave: () => void; onRemove?: () => void };

/** A number's name, flow and duty line; without a number on file, a new one. */
export function NumberForm({ number, onLeave, onRemove }: Props) {
  const words = useWords();
  const flows = useFlowNames().data?.flows ?? [];
  const [draft, setDraft] = useState(() => numberDraft(number));
  const put = useChange(
    () => told(api.PUT('/api/numbers/{number}', { params: { path: { number: draft.number.replace(/[\s()-]/gu, '') }, ...own }, body: numberPart(draft, number) })),
    onLeave,
  );
  const write = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); put.run(undefined); }}>
      <Stack gap="sm">
        <Refusal failure={put.failure} fields={['/name', '/flow', '/duty-line']} />
        <Group gap="sm" align="flex-start">
          {!number && <TextInput autoFocus type="tel" label={words.premises.numbers.number} value={draft.number} error={put.failure?.status === 404 ? words.premises.numbers.noNumber : undefined} onChange={(event) => write({ number: event.currentTarget.value })} />}
          <TextInput label={words.premises.numbers.name} value={draft.name} error={put.at('/name')} onChange={(event) => write({ name: event.currentTarget.value })} />
          <NativeSelect
            label={words.premises.numbers.flow}
            data={[{ value: '', label: words.premises.choose }, ...flows.map(({ id, name }) => ({ value: id, label: name }))]}
            value={draft.flow}
            error={put.at('/flow')}
            onChange={(event) => write({ flow: event.currentTarget.value })}
          />
          <TextInput type="tel" label={words.premises.numbers.dutyLine} placeholder={words.premises.numbers.companys} value={draft.dutyLine} error={put.at('/duty-line')} onChange={(event) => write({ dutyLine: event.currentTarget.value })} />
        </Group>
        <Group gap="xs">
          <Button type="submit" size="xs" loading={put.busy}>{words.premises.save}</Button>
          <Button size="xs" variant="default" onClick={onLeave}>{words.cancel}</Button>
          {onRemove && <Button size="xs" variant="default" onClick={onRemove}>{words.premises.remove}</Button>}
        </Group>
      </Stack>
    </form>
  );
}
