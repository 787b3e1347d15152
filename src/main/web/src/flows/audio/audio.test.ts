import { describe, expect, it } from 'vitest';
import { en } from '../../i18n/en';
import { es } from '../../i18n/es';
import { withAudio, withText } from '../model/prompts';
import { nameOf, refusalWords, refusedHere, secondsHeard, soundOf, type Audio } from './audio';

const LIMITS = { bytes: 5 * 1024 * 1024, seconds: 120, files: 200, 'name-characters': 80 };
const audio: Audio = { name: 'hello.wav', digest: '0'.repeat(64), 'content-type': 'audio/wav', bytes: 10, millis: 2_100, by: 'june', 'by-name': 'June Park', at: '2026-11-20T18:00:00Z', uses: [] };

describe('a recording in a prompt', () => {
  const prompt = { en: 'Hello there.', es: 'Hola.' };

  it('takes the place of the voice and keeps its words', () => {
    const played = withAudio(prompt, 'en', 'hello.wav');
    expect(played).toEqual({ en: { audio: 'hello.wav', text: 'Hello there.' }, es: 'Hola.' });
    expect(withText(played, 'en', 'Hello!')).toEqual({ en: { audio: 'hello.wav', text: 'Hello!' }, es: 'Hola.' });
    expect(withAudio(played, 'en', undefined)).toEqual(prompt);
  });

  it('is nothing without words', () => {
    expect(withAudio(prompt, 'de', 'hello.wav')).toBe(prompt);
  });

  it('counts for as long as it plays, and for its words when it is not there', () => {
    const words = 'x'.repeat(150);
    expect(secondsHeard({ audio: 'hello.wav', text: words }, [audio])).toBe(3);
    expect(secondsHeard({ audio: 'gone.wav', text: words }, [audio])).toBe(10);
    expect(secondsHeard(words, [audio])).toBe(10);
    expect(secondsHeard(undefined, [audio])).toBe(0);
  });
});

describe('a file to upload', () => {
  it('has one spelling of its name', () => {
    expect(nameOf(' man\u0303ana.wav ')).toBe('ma\u00f1ana.wav');
    expect(soundOf('ma\u00f1ana 1.wav')).toBe('/api/audio/ma%C3%B1ana%201.wav');
  });

  it('is refused before it is sent when that can be known', () => {
    expect(refusedHere({ name: 'a.wav', size: LIMITS.bytes }, LIMITS)).toBeUndefined();
    expect(refusedHere({ name: 'a.wav', size: LIMITS.bytes + 1 }, LIMITS)?.code).toBe('too-large');
    expect(refusedHere({ name: '.wav', size: 1 }, LIMITS)?.code).toBe('bad-name');
    expect(refusedHere({ name: 'a'.repeat(81), size: 1 }, LIMITS)).toEqual({ code: 'bad-name', found: '', limit: 80 });
  });

  it('is refused in the language of whoever chose it', () => {
    const text = { code: 'wrong-type', found: 'text', limit: 0 } as const;
    expect(refusalWords('notes.txt', text, en)).toContain('notes.txt is text. Accepted: WAV');
    expect(refusalWords('notes.txt', text, es)).toContain('notes.txt es un texto. Se aceptan: WAV');
    expect(refusalWords('a.wav', { code: 'too-large', found: '', limit: LIMITS.bytes }, en)).toContain('up to 5 MB');
    expect(refusalWords('a.wav', { code: 'too-long', found: '121', limit: 120 }, es)).toContain('121 segundos: se aceptan hasta 120');
  });
});
