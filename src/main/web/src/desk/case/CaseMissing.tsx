import { Button, Stack, Text, Title } from '@mantine/core';
import { Failure } from '../../api/failure';
import { useWords } from '../../i18n/Language';

const NOT_SHOWN: readonly number[] = [400, 403, 404];

/** Why a case is not shown: there is none, it may not be seen, or it cannot be read just now. */
export function CaseMissing({ number, failure, onAgain }: { number: string; failure: Error | null; onAgain: () => void }) {
  const words = useWords();
  const missing = failure instanceof Failure && NOT_SHOWN.includes(failure.status);
  return (
    <Stack gap="xs" role="alert">
      <Title order={3} size="h4" style={{ overflowWrap: 'anywhere' }}>{words.case.number(number)}</Title>
      <Text>{missing ? words.case.missing : words.case.unread}</Text>
      {missing && <Text size="sm" c="dimmed">{words.case.missingHint}</Text>}
      {!missing && <Button variant="default" size="xs" w="fit-content" onClick={onAgain}>{words.case.again}</Button>}
    </Stack>
  );
}
