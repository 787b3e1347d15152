import { Alert, Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api, own, upon, type Schema } from '../../api/client';
import { told } from '../../api/failure';
import { useWords } from '../../i18n/Language';
import { fieldsOf } from '../meanwhile/meanwhile';
import { Meanwhile } from '../meanwhile/Meanwhile';
import { useEntry } from '../meanwhile/useEntry';
import { Refusal } from '../parts/Refusal';
import { useChange } from '../parts/useChange';
import { useFlowNames, useTwoPersonRule } from '../parts/usePremises';
import { numberDraft, numberPart, type NumberDraft } from './numberPart';

type Props = { number?: Schema['CompanyNumber']; onLeave: () => void; onRemove?: () => void };

/** A number's name, flow and duty line; without a number on file, a new one. */
export function NumberForm({ number, onLeave, onRemove }: Props) {
  const all = useWords();
  const words = all.premises.numbers;
  const flows = useFlowNames().data?.flows ?? [];
  const rule = useTwoPersonRule().data?.required ?? false;
  const fields = fieldsOf<NumberDraft>({ number: words.number, name: words.name, flow: words.flow, dutyLine: words.dutyLine });
  const entry = useEntry(`numbers/${number?.number ?? 'new'}`, number?.revision ?? '', numberDraft(number), fields);
  const { draft } = entry;
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const part = numberPart(draft, number ? entry.base : undefined, note);
  const put = useChange(async () => {
    const params = { path: { number: draft.number.replace(/[\s()-]/gu, '') }, ...(number ? upon(entry.revision) : own) };
    const waits = await told<unknown>(api.PUT('/api/numbers/{number}', { params, body: part }));
    if (waits === undefined && number) {
      entry.saved();
    } else {
      entry.discard();
    }
    setAsked(waits !== undefined);
    return waits;
  }, (waits) => waits === undefined && onLeave());
  const write = (change: Partial<NumberDraft>) => {
    setAsked(false);
    entry.write({ ...draft, ...change });
  };
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); put.run(undefined); }}>
      <Stack gap="sm">
        <Refusal failure={put.failure} fields={['/name', '/flow', '/duty-line', '/note']} />
        {asked && <Alert color="orange" role="status">{all.premises.company.asked}</Alert>}
        <Group gap="sm" align="flex-start">
          {!number && <TextInput autoFocus type="tel" label={words.number} value={draft.number} error={put.failure?.status === 404 ? words.noNumber : undefined} onChange={(event) => write({ number: event.currentTarget.value })} />}
          <TextInput label={words.name} value={draft.name} error={put.at('/name')} onChange={(event) => write({ name: event.currentTarget.value })} />
          <NativeSelect
            label={words.flow}
            data={[{ value: '', label: all.premises.choose }, ...flows.map(({ id, name }) => ({ value: id, label: name }))]}
            value={draft.flow}
            error={put.at('/flow')}
            onChange={(event) => write({ flow: event.currentTarget.value })}
          />
          <TextInput type="tel" label={words.dutyLine} placeholder={words.companys} value={draft.dutyLine} error={put.at('/duty-line')} onChange={(event) => write({ dutyLine: event.currentTarget.value })} />
        </Group>
        {rule && 'duty-line' in part && <TextInput maw={480} label={all.premises.company.note} value={note} error={put.at('/note')} onChange={(event) => setNote(event.currentTarget.value)} />}
        {number && <Meanwhile entry={entry} fields={fields} by={put.failure?.by ?? ''} />}
        <Group gap="xs">
          <Button type="submit" size="xs" loading={put.busy} disabled={number !== undefined && entry.theirs !== undefined}>{all.premises.save}</Button>
          <Button size="xs" variant="default" onClick={() => { entry.discard(); onLeave(); }}>{all.cancel}</Button>
          {onRemove && <Button size="xs" variant="default" onClick={onRemove}>{all.premises.remove}</Button>}
        </Group>
      </Stack>
    </form>
  );
}
