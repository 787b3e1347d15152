import { expect, test } from 'vitest';
import type { CarrierEvent } from './events';
import { fold, liveAt, peersOf, SILENCE } from './fold';

let id = 0;
const DANA = '+16195550142';
type Told = CarrierEvent extends infer E ? (E extends CarrierEvent ? Omit<E, 'id' | 'at'> : never) : never;
const told = (...events: Told[]) =>
  events.map((event) => ({ ...event, id: ++id, at: new Date(id * 1000).toISOString() }) as CarrierEvent).reduce(fold, SILENCE);

const caller: Told = { kind: 'leg-started', leg: 'CA1', parent: '', from: DANA, to: '+16195550199', direction: 'inbound', parameters: {} };
const agent: Told = { kind: 'leg-started', leg: 'CA2', parent: 'CA1', from: DANA, to: 'client:maria', direction: 'outbound-dial', parameters: { offer: 'o1' } };

test('a telephone rings, is answered and hung up', () => {
  const ringing = told(caller, agent, { kind: 'ringing', leg: 'CA2', 'far-end': 'client:maria' });
  expect(liveAt(ringing, 'client:maria')[0]).toMatchObject({ status: 'ringing', incoming: true, parameters: { offer: 'o1' } });
  expect(liveAt(ringing, DANA)[0]).toMatchObject({ status: 'dialling', incoming: false });
  const over = told(caller, { kind: 'answered', leg: 'CA1' }, { kind: 'hung-up', leg: 'CA1', status: 'completed', by: 'far end' });
  expect(liveAt(over, DANA)).toEqual([]);
  expect(over.legs.CA1).toMatchObject({ status: 'over', ended: 'completed' });
});

test('what one says is heard by whoever is connected, and by nobody before and after', () => {
  const talk = told(
    caller, agent,
    { kind: 'spoken', leg: 'CA1', text: 'anybody?' },
    { kind: 'bridged', leg: 'CA1', other: 'CA2' },
    { kind: 'spoken', leg: 'CA2', text: 'hello' },
    { kind: 'unbridged', leg: 'CA1', other: 'CA2' },
    { kind: 'spoken', leg: 'CA1', text: 'still there?' },
  );
  expect(talk.legs.CA1?.lines.map(({ who, text }) => `${who}: ${text}`)).toEqual(['me: anybody?', 'them: hello', 'me: still there?']);
  expect(talk.legs.CA2?.lines.map(({ who, text }) => `${who}: ${text}`)).toEqual(['me: hello']);
});

test('in a room everybody hears everybody', () => {
  const third: Told = { ...agent, leg: 'CA3', to: 'client:luis' };
  const room = told(caller, agent, third, ...['CA1', 'CA2', 'CA3'].map((leg): Told => ({ kind: 'conference-joined', leg, conference: 'CF1' })));
  expect(peersOf(room, 'CA1')).toEqual(['CA2', 'CA3']);
});

test('a message is recorded from the tone until words or the end', () => {
  const recorded: Told[] = [caller, { kind: 'answered', leg: 'CA1' }, { kind: 'audio-played', leg: 'CA1', url: 'twilio:beep' }, { kind: 'listening', leg: 'CA1', input: 'recording' }];
  expect(told(...recorded).legs.CA1?.recording).toBeGreaterThan(0);
  expect(told(...recorded).legs.CA1?.lines.map(({ who }) => who)).toEqual(['beep']);
  expect(told(...recorded, { kind: 'words-said', leg: 'CA1', text: 'Thank you', language: 'en-US' }).legs.CA1?.recording).toBe(0);
});

test('music that goes on is said once', () => {
  const music: Told = { kind: 'audio-played', leg: 'CA1', url: '/voice/hold-music.wav' };
  expect(told(caller, music, music, music).legs.CA1?.lines).toHaveLength(1);
});
