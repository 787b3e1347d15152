import { Button } from '@mantine/core';
import { IconAlertTriangleFilled, IconCircleCheckFilled } from '@tabler/icons-react';
import { useWords } from '../../i18n/Language';
import { useEditor, useView } from '../store/Editor';
import { useProblems } from './useProblems';

/** How many problems there are, and the way to their list. */
export function ProblemsButton() {
  const words = useWords().flows.bar;
  const { view } = useEditor();
  const open = useView((state) => state.panel === 'findings');
  const problems = useProblems();
  const red = problems.filter(({ severity }) => severity === 'error').length;
  const colour = red > 0 ? 'var(--mantine-color-error)' : problems.length > 0 ? 'var(--ot-warn)' : 'var(--mantine-color-teal-light-color)';
  const Icon = problems.length > 0 ? IconAlertTriangleFilled : IconCircleCheckFilled;
  return (
    <Button size="xs" variant={open ? 'light' : 'default'} aria-expanded={open} aria-keyshortcuts="P" leftSection={<Icon size={15} color={colour} aria-hidden />} onClick={() => view.toggle('findings')}>
      <span className="wide-only">{words.problems}&nbsp;</span>
      <span className="ticking">{problems.length}</span>
    </Button>
  );
}
