import { Badge, List, Stack, Text } from '@mantine/core';
import type { Schema } from '../../api/client';
import { phone } from '../../format/phone';
import { relative } from '../../format/time';
import { useLanguage, useWords } from '../../i18n/Language';
import { useNow } from '../../live/now';
import { Panel } from '../parts/Page';
import { useCompanyApprovals } from '../parts/usePremises';
import { Decide } from './Decide';

type Approval = Schema['CompanyApproval'];
const MOST_DECIDED = 3;

/** Changes two administrators have to agree on: shown to whoever asked and to whoever may decide. */
export function Approvals() {
  const words = useWords().premises.approvals;
  const all = useCompanyApprovals().data?.approvals ?? [];
  const open = all.filter(({ state }) => state === 'open');
  const decided = all.filter(({ state }) => state !== 'open').slice(0, MOST_DECIDED);
  if (all.length === 0) {
    return null;
  }
  return (
    <Panel title={open.length > 0 ? words.title : words.decided}>
      <Stack gap="md">
        {open.map((one) => <Waiting key={one.id} approval={one} />)}
        {decided.map((one) => <Waiting key={one.id} approval={one} />)}
      </Stack>
    </Panel>
  );
}

function Waiting({ approval }: { approval: Approval }) {
  const { words: all, language } = useLanguage();
  const words = all.premises.approvals;
  const now = useNow();
  const open = approval.state === 'open';
  return (
    <section className="approval" aria-label={words.asks(approval.by, relative(Date.parse(approval.at), now, language))}>
      <Stack gap={6}>
        <Text size="sm">
          <strong>{words.asks(approval.by, relative(Date.parse(approval.at), now, language))}</strong>{approval.note !== '' && `: ${approval.note}`}
        </Text>
        <List size="sm">
          {approval.changes.map((change) => <List.Item key={change.what + change.subject + change.field}><Changed change={change} /></List.Item>)}
        </List>
        {approval.file && <Text size="xs" c="dimmed">{words.file}</Text>}
        {open
          ? <Decide approval={approval} />
          : <Text size="sm"><Badge color={approval.state === 'approved' ? 'teal' : 'gray'}>{words.state[approval.state]}</Badge> {approval['decided-by']}{approval['decided-note'] !== '' && `: ${approval['decided-note']}`}</Text>}
      </Stack>
    </section>
  );
}

function Changed({ change }: { change: Schema['GraveChange'] }) {
  const words = useWords().premises.approvals;
  const subject = { company: words.company, number: phone(change.subject), flow: words.flow(change.subject) }[change.what];
  const value = (text: string) => (text === '' ? words.none : text.startsWith('+') ? phone(text) : text);
  return <>{subject} · {words.fields[change.field]}{change.what !== 'flow' && <>: {value(change.before)} → <strong>{value(change.after)}</strong></>}</>;
}
