import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, own, type SignedIn } from '../api/client';
import { told } from '../api/failure';
import { forgetDrafts } from '../drafts/drafts';

export const SESSION = ['session'];

/** Who is signed in; fails with `not-signed-in` when nobody is. */
export function useSession() {
  return useQuery({ queryKey: SESSION, queryFn: () => told(api.GET('/api/session')) });
}

export async function signIn(email: string, password: string): Promise<SignedIn> {
  return told(api.POST('/api/session', { params: own, body: { email, password } }));
}

/** Ends the session here and in the house, and leaves nothing of the customer's on this computer. */
export function useSignOut(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await told(api.DELETE('/api/session', { params: own }));
    forgetDrafts();
    queries.clear();
    location.assign('/');
  };
}
