import type { Drawing, FlowDocument, Steps } from './document';

/** A small flow for tests: a menu with three ways, a round, and a step nobody gets to. */
export function sampleFlow(more: Partial<Steps> = {}): FlowDocument {
  return {
    format: 1,
    id: 'main',
    name: 'Main line',
    languages: ['en', 'es'],
    start: 'welcome',
    person: 'support',
    steps: {
      welcome: { kind: 'say', prompt: { en: 'Thank you for calling.', es: 'Gracias por llamar.' }, next: 'reason' },
      reason: {
        kind: 'menu',
        prompt: { en: 'For bills, press 1. For a person, press 0.', es: 'Para facturas, marque 1. Para una persona, marque 0.' },
        choices: [{ key: '1', next: 'billing' }, { key: '2', next: 'welcome' }, { key: '9', next: 'bye' }],
      },
      billing: { kind: 'connect', team: 'support', after: 'bye' },
      support: { kind: 'connect', team: 'support' },
      bye: { kind: 'goodbye', prompt: { en: 'Goodbye.' } },
      lonely: { kind: 'say', prompt: { en: 'Nobody hears this.' }, next: 'bye' },
      ...(more as Steps),
    },
  };
}

export const sampleDrawing = (document = sampleFlow()): Drawing => ({ document, layout: { positions: {}, notes: [] } });
