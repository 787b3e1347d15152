import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../api/client';
import { told } from '../api/failure';
import { useWords } from '../i18n/Language';
import { reasonIn } from './returned';

/** The ways to sign in beside e-mail and password; none until the house has said. */
export function useProviders() {
  const asked = useQuery({ queryKey: ['sign-in-providers'], queryFn: () => told(api.GET('/api/session/providers')), staleTime: Infinity });
  return asked.data?.providers ?? [];
}

/** What to tell somebody whom the provider sent back without being signed in; said once, for a reload asks nothing. */
export function useReturned(): string {
  const words = useWords();
  const [reason] = useState(() => reasonIn(location.search));
  const [provider] = useProviders();
  useEffect(() => {
    if (reason) {
      history.replaceState(history.state, '', location.pathname);
    }
  }, [reason]);
  if (!reason) {
    return '';
  }
  const sentence = words.signIn.returned[reason];
  return typeof sentence === 'string' ? sentence : sentence(provider?.name ?? words.signIn.provider);
}
