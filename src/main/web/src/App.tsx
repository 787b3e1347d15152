import { MantineProvider } from '@mantine/core';
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Route, Switch } from 'wouter';
import { Failure } from './api/failure';
import { LanguageProvider } from './i18n/Language';
import { KeysProvider } from './keys/Keys';
import { ClockProvider } from './live/now';
import { SessionGate } from './session/SessionGate';
import { SESSION } from './session/useSession';
import { ErrorWall } from './shell/ErrorWall';
import { Said } from './shell/Said';
import { styleNonce } from './theme/nonce';
import { cssVariables, theme } from './theme/theme';

const TRIES = 2;
const PhonePage = lazy(() => import('./handset/PhonePage').then(({ PhonePage: page }) => ({ default: page })));
const InvitationPage = lazy(() => import('./premises/InvitationPage').then(({ InvitationPage: page }) => ({ default: page })));

function queryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      // Whatever was asked: an ended session shows in one place only.
      onError: (failure, query) => {
        if (failure instanceof Failure && failure.status === 401 && query.queryKey[0] !== SESSION[0]) {
          void client.invalidateQueries({ queryKey: SESSION });
        }
      },
    }),
    defaultOptions: {
      queries: {
        retry: (count, failure) => count < TRIES && failure instanceof Failure && failure.passing,
        retryDelay: 600,
        networkMode: 'always',
        staleTime: 5_000,
      },
      mutations: { networkMode: 'always' },
    },
  });
  return client;
}

export function App() {
  const [client] = useState(queryClient);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto" getStyleNonce={styleNonce}>
      <LanguageProvider>
        <ErrorWall>
          <QueryClientProvider client={client}>
            <ClockProvider>
              <KeysProvider>
                <Said />
                <Switch>
                  {/* Whoever holds a telephone needs no desk. */}
                  <Route path="/phone"><Suspense><PhonePage /></Suspense></Route>
                  <Route path="/invitation/:token">{({ token }) => <Suspense><InvitationPage token={token} /></Suspense>}</Route>
                  <Route><SessionGate /></Route>
                </Switch>
              </KeysProvider>
            </ClockProvider>
          </QueryClientProvider>
        </ErrorWall>
      </LanguageProvider>
    </MantineProvider>
  );
}
