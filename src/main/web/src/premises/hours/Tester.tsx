import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api, own, type Schema } from '../../api/client';
import { told } from '../../api/failure';
import { asField } from '../../format/promiseTimes';
import { moment } from '../../format/time';
import { useLanguage } from '../../i18n/Language';
import { useNow } from '../../live/now';
import { Panel } from '../parts/Page';
import { Refusal } from '../parts/Refusal';
import { useChange } from '../parts/useChange';
import { answerTo, type Asked, type Heard } from './heard';
import { entryOf, type Draft } from './week';

/** "What happens at ...?", asked of the hours as they stand in the form, saved or not. */
export function Tester({ draft }: { draft: Draft }) {
  const { words, language } = useLanguage();
  const now = useNow();
  const [at, setAt] = useState(asField(new Date(now)));
  const [heard, setHeard] = useState<Heard<Schema['HoursAnswer']>>();
  const asked = { at, hours: entryOf(draft) };
  const ask = useChange(
    async (question: Asked) => ({ question, answer: await told(api.POST('/api/hours/what-happens', { params: own, body: question })) }),
    setHeard,
  );
  const answer = ask.failure ? undefined : answerTo(asked, heard);
  const told2 = answer ? sentence(answer) : '';
  function sentence(found: Schema['HoursAnswer']): string {
    const then = (instant: string) => moment(Date.parse(instant), Date.parse(found.at), language, found['time-zone']);
    const holiday = found.holiday ? `${words.premises.hours.isHoliday(found.holiday.name ?? found.holiday.date)} ` : '';
    if (found.open) {
      return holiday + (found.until === undefined ? words.premises.hours.alwaysOpen : words.premises.hours.openUntil(then(found.until)));
    }
    return holiday + (found['next-open'] === undefined ? words.premises.hours.neverOpens : words.premises.hours.closedUntil(then(found['next-open'])));
  }
  return (
    <Panel title={words.premises.hours.tester}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setHeard(undefined);
          ask.run(asked);
        }}
      >
        <Stack gap="xs">
          <Group gap="xs" align="flex-end">
            <TextInput type="datetime-local" label={words.premises.hours.when} value={at} error={ask.at('/at')} onChange={(event) => { setAt(event.currentTarget.value); ask.forget(); }} />
            <Button type="submit" loading={ask.busy}>{words.premises.hours.ask}</Button>
          </Group>
          <Text role="status" fw={600} c={answer?.open ? 'var(--mantine-color-teal-light-color)' : 'inherit'}>{told2}</Text>
          {told2 !== '' && <Text size="sm" c="dimmed">{words.premises.hours.inZone(answer?.['time-zone'] ?? '')}</Text>}
          <Refusal failure={ask.failure} fields={['/at', '/hours']} />
          {ask.at('/hours') !== undefined && <Text size="sm" c="red">{ask.at('/hours')}</Text>}
        </Stack>
      </form>
    </Panel>
  );
}
