import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useWords } from '../../i18n/Language';
import { problemsOf } from '../findings/useMarks';
import { useEditor, useView } from '../store/Editor';

/** What the verifier says about the step whose form is open. */
export function StepProblems({ id }: { id: string }) {
  const words = useWords();
  const { flow } = useEditor();
  const verification = useView((view) => view.verification);
  const here = problemsOf(verification, words).filter((one) => one.step === id && (one.flow === '' || one.flow === flow));
  return here.map(({ id: key, severity, title, detail, lang }) => (
    <Alert key={key} color={severity === 'error' ? 'red' : 'yellow'} p="xs" icon={<IconAlertTriangle size={16} aria-hidden />} title={title}><span lang={lang}>{detail}</span></Alert>
  ));
}
