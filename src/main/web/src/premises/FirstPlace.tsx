import { Center, Loader } from '@mantine/core';
import { Redirect } from 'wouter';
import { useWords } from '../i18n/Language';
import { useChecklist } from './parts/usePremises';

/** Where an administrator begins: the checklist as long as something is left on it. */
export function FirstPlace({ otherwise }: { otherwise: string }) {
  const words = useWords();
  const checklist = useChecklist();
  if (checklist.isPending) {
    return <Center mih={240}><Loader aria-label={words.live.starting} /></Center>;
  }
  return <Redirect to={checklist.data && !checklist.data.complete ? '/setup' : otherwise} replace />;
}
