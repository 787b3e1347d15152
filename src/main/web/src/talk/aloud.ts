import type { CarrierEvent } from '../exchange/events';
import { peersOf, type Telephones } from '../exchange/fold';
import { recordingIn } from '../exchange/lines';

const KEPT = 'onetouch.voices';

let sounding: HTMLAudioElement | undefined;

/** Whether words are spoken in this browser; the captions are always there. */
export const voicesOn = (): boolean => localStorage.getItem(KEPT) !== 'off';

export function switchVoices(on: boolean): void {
  localStorage.setItem(KEPT, on ? 'on' : 'off');
  if (!on) {
    hush();
  }
}

export function hush(): void {
  globalThis.speechSynthesis?.cancel();
  sounding?.pause();
  sounding = undefined;
}

/** Speaks what an event lets this leg hear: the carrier's words, and those of whoever is connected with it. */
export function speakEvent(event: CarrierEvent, leg: string, telephones: Telephones, language: string): void {
  if (event.leg === leg && (event.kind === 'cut-short' || event.kind === 'hung-up')) {
    hush();
  } else if (event.kind === 'words-said' && event.leg === leg) {
    speak(event.text, event.language);
  } else if (event.kind === 'audio-played' && event.leg === leg) {
    play(event.url);
  } else if (event.kind === 'spoken' && peersOf(telephones, leg).includes(event.leg)) {
    speak(event.text, language);
  }
}

/** What was recorded for a prompt, from the same address the carrier has it from; music goes without. */
function play(url: string): void {
  const recording = recordingIn(url);
  if (!recording || !voicesOn()) {
    return;
  }
  sounding?.pause();
  sounding = new Audio(recording.path);
  // A browser that was not touched yet may not make a sound; the caption says what plays.
  sounding.play().catch(() => undefined);
}

function speak(text: string, language: string): void {
  if (!voicesOn() || globalThis.speechSynthesis === undefined) {
    return;
  }
  const words = new SpeechSynthesisUtterance(text);
  words.lang = language;
  speechSynthesis.speak(words);
}
