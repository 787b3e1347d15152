import { expect, it } from 'vitest';
import { lineOf, recordingIn } from './lines';

const DIGEST = 'ab'.repeat(32);
const played = (url: string) => lineOf({ id: 1, at: '', leg: 'CA1', kind: 'audio-played', url });

it('names a recording and plays it from this house, wherever the carrier had it from', () => {
  expect(recordingIn(`https://phone.acme.example/audio/${DIGEST}/ma%C3%B1ana%201.wav`)).toEqual({ path: `/audio/${DIGEST}/ma%C3%B1ana%201.wav`, name: 'ma\u00f1ana 1.wav' });
  expect(played(`https://phone.acme.example/audio/${DIGEST}/hello.wav`)).toMatchObject({ who: 'recording', text: 'hello.wav' });
});

it('takes anything else for music, but the tone', () => {
  expect(played('https://phone.acme.example/audio/hold-music.wav')).toMatchObject({ who: 'music', text: '' });
  expect(played('twilio:beep')).toMatchObject({ who: 'beep' });
});
