import { Text } from '@mantine/core';
import { IconShieldCheck, IconShieldExclamation, IconShieldX } from '@tabler/icons-react';
import { useLanguage } from '../../i18n/Language';
import { proofSentence } from '../findings/proof';
import type { Verifying } from '../findings/useVerification';
import { useProblems } from '../findings/useProblems';
import { useView } from '../store/Editor';

/** The flow's proof, always in sight: how near a person is for the worst placed caller. */
export function StatusBar({ state }: { state: Verifying }) {
  const { words, language } = useLanguage();
  const verification = useView((view) => view.verification);
  const red = useProblems().filter(({ severity }) => severity === 'error').length;
  const failed = state === 'failed';
  const tone = failed ? 'warning' : !verification ? 'none' : verification.publishable ? 'good' : 'bad';
  const Icon = tone === 'good' ? IconShieldCheck : tone === 'bad' ? IconShieldX : IconShieldExclamation;
  return (
    <div className="editor-status" data-tone={tone}>
      <Icon size={17} aria-hidden />
      <Text size="xs" fw={550} role="status">{failed ? words.flows.proof.failed : proofSentence(verification, words, language)}</Text>
      {red > 0 && <Text size="xs">· {words.flows.publish.red(red)}</Text>}
      {state === 'checking' && verification && <Text size="xs" c="dimmed">{words.flows.proof.checking}</Text>}
    </div>
  );
}
