import { Alert, Button, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api, upon, type Schema } from '../../api/client';
import { told } from '../../api/failure';
import { useWords } from '../../i18n/Language';
import { fieldsOf } from '../meanwhile/meanwhile';
import { Meanwhile } from '../meanwhile/Meanwhile';
import { useEntry } from '../meanwhile/useEntry';
import { Panel } from '../parts/Page';
import { Refusal } from '../parts/Refusal';
import { useChange } from '../parts/useChange';
import { useTwoPersonRule } from '../parts/usePremises';
import { companyDraft, companyPart, isGrave, type CompanyDraft } from './companyPart';
import { DutyFields } from './DutyFields';
import { SpeechFields } from './SpeechFields';

const FIELDS = ['/name', '/time-zone', '/languages', '/voices', '/duty-line', '/duty-owner', '/note'];

/** Everything of the company that is written here; saved together, and only what changed is sent. */
export function CompanyForm({ company }: { company: Schema['Company'] }) {
  const words = useWords().premises;
  const labels = words.company;
  const fields = fieldsOf<CompanyDraft>({ name: labels.name, zone: labels.zone, dutyLine: labels.dutyLine, dutyOwner: labels.dutyOwner, languages: labels.languages, voices: labels.voices });
  const entry = useEntry('company', company.revision, companyDraft(company), fields);
  const [note, setNote] = useState('');
  const [came, setCame] = useState<'saved' | 'asked'>();
  const rule = useTwoPersonRule().data?.required ?? false;
  const part = companyPart(entry.draft, entry.base, note);
  const save = useChange(async () => {
    const waits = await told<unknown>(api.PUT('/api/company', { params: upon(entry.revision), body: part }));
    if (waits === undefined) {
      entry.saved();
    } else {
      entry.discard();
    }
    setNote('');
    setCame(waits === undefined ? 'saved' : 'asked');
  });
  const write = (change: Partial<CompanyDraft>) => {
    setCame(undefined);
    entry.write({ ...entry.draft, ...change });
  };
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); save.run(undefined); }}>
      <Stack gap="md">
        <Panel title={labels.about}>
          <Stack gap="sm" maw={480}>
            <TextInput label={labels.name} value={entry.draft.name} error={save.at('/name')} onChange={(event) => write({ name: event.currentTarget.value })} />
            <TextInput label={labels.zone} description={labels.zoneHint} list="time-zones" value={entry.draft.zone} error={save.at('/time-zone')} onChange={(event) => write({ zone: event.currentTarget.value })} />
            <datalist id="time-zones">{Intl.supportedValuesOf('timeZone').map((one) => <option key={one} value={one} />)}</datalist>
          </Stack>
        </Panel>
        <Panel title={labels.duty}><DutyFields draft={entry.draft} onChange={write} at={save.at} /></Panel>
        <Panel title={labels.speech}><SpeechFields draft={entry.draft} onChange={write} at={save.at} /></Panel>
        <Refusal failure={save.failure} fields={FIELDS} />
        {came && <Alert color={came === 'saved' ? 'teal' : 'orange'} role="status">{came === 'saved' ? words.saved : labels.asked}</Alert>}
        <Meanwhile entry={entry} fields={fields} by={save.failure?.by ?? ''} />
        {rule && isGrave(part) && <TextInput maw={480} label={labels.note} value={note} error={save.at('/note')} onChange={(event) => setNote(event.currentTarget.value)} />}
        <Group><Button type="submit" loading={save.busy} disabled={entry.theirs !== undefined}>{words.save}</Button></Group>
      </Stack>
    </form>
  );
}
