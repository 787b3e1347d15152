import { Center, Loader, Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { SignedIn } from '../api/client';
import { Failure } from '../api/failure';
import { useWords } from '../i18n/Language';
import { Shell } from '../shell/Shell';
import { SignInForm } from './SignInForm';
import { SignInPage } from './SignInPage';
import { SESSION, useSession } from './useSession';

/**
 * Who is here decides what is shown. When a session ends while somebody works, their screen stays as it is, half-written
 * words included, behind the question to sign in again.
 */
export function SessionGate() {
  const words = useWords();
  const queries = useQueryClient();
  const session = useSession();
  const [last, setLast] = useState<SignedIn>();
  useEffect(() => {
    if (session.data && !session.isError) {
      setLast(session.data);
    }
  }, [session.data, session.isError]);

  const ended = session.error instanceof Failure && session.error.status === 401;
  const welcome = (who: SignedIn) => {
    if (last && last.agent !== who.agent) {
      // Somebody else at the same computer: nothing of the first one stays on the screen.
      queries.clear();
    }
    queries.setQueryData(SESSION, who);
    void queries.invalidateQueries();
  };

  if (!last) {
    if (session.isPending) {
      return <Center h="100dvh"><Loader aria-label={words.live.starting} /></Center>;
    }
    return <SignInPage down={session.isError && !ended} onWelcome={welcome} />;
  }
  return (
    <>
      <div inert={ended}>
        <Shell key={last.agent} me={last} ended={ended} />
      </div>
      <Modal opened={ended} onClose={() => undefined} withCloseButton={false} closeOnEscape={false} closeOnClickOutside={false} centered title={words.signIn.title}>
        <SignInForm said={words.signIn.ended} onWelcome={welcome} />
      </Modal>
    </>
  );
}
