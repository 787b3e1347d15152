import { Alert, Anchor, Button, Center, Group, Loader, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, own } from '../api/client';
import { Failure, told } from '../api/failure';
import { useWords } from '../i18n/Language';
import { LanguageChoice } from '../pages/LanguageChoice';
import { Mark } from '../shell/Mark';
import { useChange } from './parts/useChange';

const MIN = 12;
const MAX = 1024;

/** Where an invited person sets their password. It signs nobody in: the sign-in page follows. */
export function InvitationPage({ token }: { token: string }) {
  const words = useWords();
  const path = { path: { token } };
  const invited = useQuery({ queryKey: ['invitation', token], queryFn: () => told(api.GET('/api/invitations/{token}', { params: path })), staleTime: Infinity });
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState(false);
  const accept = useChange(() => told(api.POST('/api/invitations/{token}', { params: { ...path, ...own }, body: { password } })), () => setDone(true));
  const short = password.length < MIN;
  const failure = accept.failure ?? (invited.error instanceof Failure ? invited.error : undefined);
  return (
    <Center component="main" mih="100dvh" p="md">
      <Stack w="100%" maw={420}>
        <Group gap={10} justify="center"><Mark size={36} /><Text fz={24} fw={700}>{words.brand}</Text></Group>
        <Paper withBorder p="xl" radius="md" bg="var(--ot-surface)">
          <Title order={1} size="h3" mb="md">{words.premises.invitation.title}</Title>
          {invited.isPending && <Center><Loader aria-label={words.live.starting} /></Center>}
          <div role="alert">{failure && <Alert color="red">{refusal(failure)}</Alert>}</div>
          {done && <Stack><Alert color="teal" role="status">{words.premises.invitation.done}</Alert><Anchor href="/" underline="always">{words.premises.invitation.signIn}</Anchor></Stack>}
          {invited.data && !done && failure?.status !== 404 && (
            <form noValidate onSubmit={(event) => { event.preventDefault(); setTried(true); if (!short) { accept.run(undefined); } }}>
              <Stack>
                <Text>{words.premises.invitation.hello(invited.data.name)}</Text>
                <TextInput readOnly label={words.signIn.email} type="email" autoComplete="username" value={invited.data.email} />
                <PasswordInput
                  autoFocus
                  label={words.premises.invitation.password}
                  description={words.premises.invitation.hint(MIN)}
                  autoComplete="new-password"
                  maxLength={MAX}
                  value={password}
                  error={tried && short ? words.premises.invitation.short(MIN) : undefined}
                  onChange={(event) => setPassword(event.currentTarget.value)}
                  visibilityToggleButtonProps={{ 'aria-label': words.signIn.show, tabIndex: 0 }}
                />
                <Button type="submit" size="md" loading={accept.busy}>{words.premises.invitation.set}</Button>
              </Stack>
            </form>
          )}
        </Paper>
        <LanguageChoice />
      </Stack>
    </Center>
  );

  function refusal(no: Failure): string {
    return no.status === 404 ? words.premises.invitation.over : no.status === 429 ? words.premises.invitation.slow : words.premises.down;
  }
}
