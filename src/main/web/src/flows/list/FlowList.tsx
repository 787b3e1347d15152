import { Alert, Badge, Button, Group, Loader, Menu, Stack, Text, Title } from '@mantine/core';
import { IconFileImport, IconPlus, IconRoute } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { phone } from '../../format/phone';
import { relative } from '../../format/time';
import { useLanguage } from '../../i18n/Language';
import { useLocalNow } from '../../live/now';
import { FLOWS, flowsApi, type FlowSummary } from '../data/api';
import { ImportForm } from '../imports/ImportForm';
import { languageName } from '../prompts/languageName';
import { FlowMenu } from './FlowMenu';
import { NewFlow } from './NewFlow';
import { TwoPersonRule } from './TwoPersonRule';

/** Every flow: what is live, what was changed since, and which numbers it answers. */
export function FlowList() {
  const { words } = useLanguage();
  const say = words.flows.list;
  const read = useQuery({ queryKey: FLOWS, queryFn: flowsApi.list });
  const [begins, setBegins] = useState<'template' | 'studio' | 'file'>();
  const taken = read.data?.flows.map(({ id }) => id) ?? [];
  const close = () => setBegins(undefined);
  const flows = read.data?.flows ?? [];
  return (
    <div className="flow-list">
      <Group justify="space-between" align="flex-start" mb="md">
        <div>
          <Title order={2} size="h3">{say.title}</Title>
          <Text size="sm" c="dimmed">{say.hint}</Text>
        </div>
        <Group gap="xs">
          <Menu position="bottom-end" withinPortal>
            <Menu.Target><Button variant="default" leftSection={<IconFileImport size={16} aria-hidden />}>{words.flows.imports.menu}</Button></Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setBegins('studio')}>{words.flows.imports.studio}</Menu.Item>
              <Menu.Item onClick={() => setBegins('file')}>{words.flows.imports.flowFile}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
          <Button aria-expanded={begins === 'template'} leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setBegins(begins === 'template' ? undefined : 'template')}>{say.new}</Button>
        </Group>
      </Group>
      {begins === 'template' && <NewFlow taken={taken} onCancel={close} />}
      {(begins === 'studio' || begins === 'file') && <ImportForm key={begins} source={begins} taken={taken} onCancel={close} />}
      {read.isPending && <Loader aria-label={say.loading} />}
      {read.isError && <Alert color="red">{say.failed}</Alert>}
      {read.data && flows.length === 0 && <Text>{say.empty}</Text>}
      <Stack gap="sm" component="ul" className="plain-list">{flows.map((flow) => <FlowCard key={flow.id} flow={flow} />)}</Stack>
      <TwoPersonRule />
    </div>
  );
}

function FlowCard({ flow: { id, name, languages, live, draft, numbers } }: { flow: FlowSummary }) {
  const { words, language } = useLanguage();
  const now = useLocalNow();
  const say = words.flows.list;
  const since = draft && draft.revision > 0 ? relative(Date.parse(draft.at), now, language) : '';
  return (
    <li className="flow-row">
      <Link href={`/flows/${encodeURIComponent(id)}`} className="panel flow-card">
        <span className="card-icon" data-large style={{ background: 'var(--mantine-color-ink-light)', color: 'var(--mantine-color-ink-light-color)' }}><IconRoute size={22} aria-hidden /></span>
        <span className="flow-words">
          <Text component="span" fw={650}>{name}</Text>
          <Text component="span" size="sm" c="dimmed">
            {[numbers.length > 0 ? say.numbers(numbers.map((one) => phone(one)).join(', ')) : say.noNumber, say.languages(languages.map((code) => languageName(code, language)).join(', '))].join(' · ')}
          </Text>
        </span>
        <span className="flow-state">
          <Badge color={live ? 'teal' : 'gray'}>{live ? say.live(live.version) : say.never}</Badge>
          {live && draft?.changed && <Badge color="orange">{say.changed}</Badge>}
          {since !== '' && draft && <Text component="span" size="xs" c="dimmed">{draft.by === '' ? say.edited(since) : say.editedBy(since, draft.by)}</Text>}
        </span>
      </Link>
      <FlowMenu id={id} name={name} />
    </li>
  );
}
