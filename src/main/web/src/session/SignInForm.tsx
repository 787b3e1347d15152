import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { SignedIn } from '../api/client';
import { Failure } from '../api/failure';
import { clock } from '../format/time';
import { useWords } from '../i18n/Language';
import { useLocalNow } from '../live/now';
import { signIn } from './useSession';

type Refusal = { failure: Failure; until: number };

/** @param said shown above the form until the first try */
export function SignInForm({ said, onWelcome }: { said: string; onWelcome: (who: SignedIn) => void }) {
  const words = useWords();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const wait = (refusal?.until ?? 0) - useLocalNow();

  const enter = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setRefusal(undefined);
    if (email.trim() === '' || password === '') {
      return;
    }
    setBusy(true);
    try {
      onWelcome(await signIn(email.trim(), password));
    } catch (failure) {
      const no = failure instanceof Failure ? failure : new Failure('broken', 500, String(failure), 0);
      setRefusal({ failure: no, until: no.status === 429 ? Date.now() + no.retryAfterSeconds * 1000 : 0 });
    } finally {
      setBusy(false);
    }
  };

  return (
    <form onSubmit={(event) => void enter(event)} noValidate>
      <Stack>
        <div role="alert">
          <Answer refusal={refusal} wait={wait} said={said} />
        </div>
        <TextInput
          label={words.signIn.email}
          type="email"
          autoComplete="username"
          autoFocus
          maxLength={254}
          value={email}
          error={tried && email.trim() === '' ? words.signIn.emailMissing : undefined}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={words.signIn.password}
          autoComplete="current-password"
          maxLength={1024}
          value={password}
          error={tried && password === '' ? words.signIn.passwordMissing : undefined}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': words.signIn.show, tabIndex: 0 }}
        />
        <Button type="submit" size="md" loading={busy} disabled={wait > 0}>
          {words.signIn.go}
        </Button>
      </Stack>
    </form>
  );
}

function Answer({ refusal, wait, said }: { refusal: Refusal | undefined; wait: number; said: string }) {
  const words = useWords();
  if (!refusal) {
    return said === '' ? null : <Alert color="blue">{said}</Alert>;
  }
  const { failure } = refusal;
  if (failure.status === 429) {
    return wait > 0 ? <Alert color="orange">{words.signIn.slow(clock(wait + 999))}</Alert> : null;
  }
  if (failure.status === 401) {
    return <Alert color="red">{words.signIn.wrong}</Alert>;
  }
  return <Alert color="red">{failure.passing ? words.signIn.down : words.signIn.broken}</Alert>;
}
