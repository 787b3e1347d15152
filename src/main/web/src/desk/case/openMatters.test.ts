import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Desk } from '../../api/client';
import { DESK } from '../useDesk';
import { OpenMatters } from './OpenMatters';

const desk: Desk = {
  revision: '1', now: '2026-11-23T18:00:00Z',
  me: { agent: 'maria', name: 'Maria Lopez', roles: ['agent'], presence: 'away', by: '', reason: '', 'phone-on-file': true, 'phone-instead': false, resolution: false, activity: 'free', since: '2026-11-23T18:00:00Z' },
  cases: [], team: [], promises: [], escalations: [], tasks: [], callbacks: [], voicemails: [], waiting: [], notices: [],
  'hand-overs': {
    'to-me': [],
    'from-me': [{ id: 'h', number: '4825', subject: '', owner: 'Maria Lopez', by: 'Maria Lopez', to: 'Luis Romero', note: '', offered: '2026-11-23T17:00:00Z' }],
  },
};

function shown(number: string): string {
  const known = new QueryClient();
  known.setQueryData(DESK, { desk, gap: 0 });
  return renderToStaticMarkup(createElement(MantineProvider, null,
    createElement(QueryClientProvider, { client: known }, createElement(OpenMatters, { number }))));
}

test('whoever held a case out sees on it to whom, until they answer', () => {
  expect(shown('4825')).toContain('Offered to Luis Romero, no answer yet');
});

test('a case that is held out to nobody, and about which nothing is open, says nothing', () => {
  expect(shown('4821')).not.toContain('Open on this case');
});
