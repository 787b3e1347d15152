import { Badge, Button, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconAlertTriangleFilled, IconInfoTriangleFilled, IconRoute } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '../../i18n/Language';
import { title } from '../model/names';
import { pathOf } from '../model/path';
import { useEditor } from '../store/Editor';
import { SampleCall } from './SampleCall';
import type { Problem } from './useMarks';
import { useProblems } from './useProblems';

/** Everything that is wrong or doubtful, the worst first; one click goes to the step and lights the call that strands. */
export function Findings() {
  const words = useWords().flows.findings;
  const problems = useProblems();
  const [open, setOpen] = useState('');
  const count = (severity: Problem['severity']) => problems.filter((one) => one.severity === severity).length;
  return (
    <Stack gap="xs">
      <Group gap={6}>
        {count('error') > 0 && <Badge color="red">{words.red(count('error'))}</Badge>}
        {count('warning') > 0 && <Badge color="yellow">{words.yellow(count('warning'))}</Badge>}
      </Group>
      {problems.length === 0 && <Text size="sm">{words.none}</Text>}
      <Stack gap={6} component="ul" className="plain-list">
        {problems.map((problem) => <ProblemRow key={problem.id} problem={problem} open={open === problem.id} onOpen={(on) => setOpen(on ? problem.id : '')} />)}
      </Stack>
    </Stack>
  );
}

function ProblemRow({ problem, open, onOpen }: { problem: Problem; open: boolean; onOpen: (on: boolean) => void }) {
  const words = useWords().flows;
  const { board, view, flow } = useEditor();
  const { severity, step, detail, lang, call, path, choose } = problem;
  const here = problem.flow === '' || problem.flow === flow;
  const red = severity === 'error';
  const Icon = red ? IconAlertTriangleFilled : IconInfoTriangleFilled;
  const go = () => {
    onOpen(true);
    if (here && step !== '') {
      view.show(step);
    } else if (choose) {
      view.set({ selected: [], panel: 'step' });
    } else {
      view.set({ selected: [] });
    }
    view.light(path.length > 0 ? { ...pathOf(board.store.getState().document, path), tone: 'bad' } : undefined);
  };
  return (
    <li className="problem" data-severity={severity} data-open={open || undefined}>
      <UnstyledButton onClick={open ? () => { onOpen(false); view.light(undefined); } : go} aria-expanded={open} w="100%">
        <Group gap={8} wrap="nowrap" align="flex-start">
          <Icon size={16} className="problem-icon" aria-label={red ? words.findings.blocks : words.findings.advice} />
          <div>
            <Text size="sm" fw={600} lh={1.35}>{problem.title}</Text>
            <Text size="xs" c="dimmed">{[step === '' ? words.inspector.flow : title(step), here ? '' : words.findings.inFlow(problem.flow)].filter((one) => one !== '').join(' · ')}</Text>
          </div>
        </Group>
      </UnstyledButton>
      <Text size="xs" mt={4} lang={lang}>{detail}</Text>
      {open && call.length > 0 && <SampleCall call={call} />}
      {open && (
        <Group gap={6} mt={6}>
          {here && step !== '' && <Button size="compact-xs" variant="default" onClick={() => view.open(step, true)}>{words.findings.goTo(title(step))}</Button>}
          {path.length > 0 && <Button size="compact-xs" variant="default" leftSection={<IconRoute size={13} />} onClick={go}>{words.findings.light}</Button>}
        </Group>
      )}
    </li>
  );
}
