import { Anchor, Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { api, own, type Schema } from '../../api/client';
import { told } from '../../api/failure';
import { phone } from '../../format/phone';
import { relative } from '../../format/time';
import { useLanguage } from '../../i18n/Language';
import { useNow } from '../../live/now';
import { Refusal } from '../parts/Refusal';
import { useChange } from '../parts/useChange';
import { NumberForm } from './NumberForm';
import { WebhookState } from './WebhookState';

/** One number, and what can be done about it. */
export function NumberCard({ number }: { number: Schema['CompanyNumber'] }) {
  const { words, language } = useLanguage();
  const now = useNow();
  const [editing, setEditing] = useState(false);
  const path = { params: { path: { number: number.number }, ...own } };
  const check = useChange(() => told(api.POST('/api/numbers/{number}/check', path)));
  const fix = useChange(() => told(api.POST('/api/numbers/{number}/fix', path)));
  const remove = useChange(() => told(api.DELETE('/api/numbers/{number}', path)));
  // Nobody asked yet where its calls go: ask, once.
  const unseen = number.webhook === undefined && !check.busy && !check.failure;
  const ask = check.run;
  useEffect(() => {
    if (unseen) {
      ask(undefined);
    }
  }, [unseen, ask]);
  const last = number['last-call-at'];
  return (
    <section className="panel premises-panel" aria-label={number.name ?? number.number}>
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <div>
            <Title order={3} size="h4">{number.name ?? phone(number.number)}</Title>
            <Text size="sm" className="ticking">{phone(number.number)}</Text>
          </div>
          <Group gap="xs">
            <Button size="xs" variant="default" loading={check.busy} onClick={() => check.run(undefined)}>{words.premises.numbers.check}</Button>
            {number.webhook && number.webhook['points-here'] !== 'unknown' && number.webhook.why.length > 0 && (
              <Button size="xs" loading={fix.busy} onClick={() => fix.run(undefined)}>{words.premises.numbers.fix}</Button>
            )}
            <Button size="xs" variant="default" aria-expanded={editing} onClick={() => setEditing(!editing)}>{words.premises.edit}</Button>
          </Group>
        </Group>
        <Group gap="lg" style={{ rowGap: 4 }}>
          <Text size="sm">
            {words.premises.numbers.answeredBy} <Anchor component={Link} size="sm" underline="always" href={`/flows/${number.flow}`}>{number['flow-name']}</Anchor>{' '}
            {!number.published && <Badge color="red">{words.premises.numbers.notLive}</Badge>}
          </Text>
          <Text size="sm">{words.premises.numbers.duty} {number['duty-line'] ? phone(number['duty-line']) : words.premises.numbers.companys}</Text>
          <Text size="sm">{last ? words.premises.numbers.lastCall(relative(Date.parse(last), now, language)) : words.premises.numbers.noCall}</Text>
        </Group>
        <WebhookState webhook={number.webhook} />
        <Refusal failure={check.failure ?? fix.failure ?? remove.failure} />
        {editing && <NumberForm number={number} onLeave={() => setEditing(false)} onRemove={() => remove.run(undefined)} />}
      </Stack>
    </section>
  );
}
