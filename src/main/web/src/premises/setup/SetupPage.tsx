import { Alert, Anchor, Group, List, Progress, Stack, Text, ThemeIcon } from '@mantine/core';
import { IconCheck, IconCircleDashed } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { Schema } from '../../api/client';
import { useWords } from '../../i18n/Language';
import { Approvals } from '../approvals/Approvals';
import { Page, Panel, Read } from '../parts/Page';
import { useChecklist } from '../parts/usePremises';
import { DirectoryFile } from './DirectoryFile';

type Step = Schema['Checklist']['steps'][number];

/** What is left to do until the first call is answered, as things stand now. */
export function SetupPage() {
  const words = useWords().premises.setup;
  const checklist = useChecklist();
  return (
    <Page title={words.title} hint={words.hint}>
      <Read of={checklist}>
        {({ steps, complete }) => {
          const done = steps.filter((step) => step.done).length;
          return (
            <Panel title={words.steps}>
              <Stack gap="md">
                {complete && <Alert color="teal" role="status">{words.complete}</Alert>}
                <Group gap="sm">
                  <Progress value={(done / steps.length) * 100} flex={1} color="teal" aria-label={words.progress(done, steps.length)} />
                  <Text size="sm" className="ticking" role="status">{words.progress(done, steps.length)}</Text>
                </Group>
                <List spacing="md" listStyleType="none" center={false}>
                  {steps.map((step) => <StepLine key={step.id} step={step} />)}
                </List>
              </Stack>
            </Panel>
          );
        }}
      </Read>
      <DirectoryFile />
      <Approvals />
    </Page>
  );
}

function StepLine({ step }: { step: Step }) {
  const words = useWords().premises.setup;
  const Icon = step.done ? IconCheck : IconCircleDashed;
  return (
    <List.Item icon={<ThemeIcon size={26} radius="xl" variant="light" color={step.done ? 'teal' : 'gray'}><Icon size={16} aria-hidden /></ThemeIcon>}>
      <Text size="sm" fw={600}>
        {words.names[step.id]} <Text span size="sm" fw={400} c="dimmed">{step.done ? words.done : words.open}</Text>
      </Text>
      <Text size="sm" c="dimmed">{words.hints[step.id]}</Text>
      {!step.done && <Anchor component={Link} href={step.link} size="sm" underline="always">{words.acts[step.id]}</Anchor>}
    </List.Item>
  );
}
