import type { CarrierEvent } from '../exchange/events';
import { peersOf, type Telephones } from '../exchange/fold';

const KEPT = 'onetouch.voices';

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
}

/** Speaks what an event lets this leg hear: the carrier's words, and those of whoever is connected with it. */
export function speakEvent(event: CarrierEvent, leg: string, telephones: Telephones, language: string): void {
  if (event.leg === leg && (event.kind === 'cut-short' || event.kind === 'hung-up')) {
    hush();
  } else if (event.kind === 'words-said' && event.leg === leg) {
    speak(event.text, event.language);
  } else if (event.kind === 'spoken' && peersOf(telephones, leg).includes(event.leg)) {
    speak(event.text, language);
  }
}

function speak(text: string, language: string): void {
  if (!voicesOn() || globalThis.speechSynthesis === undefined) {
    return;
  }
  const words = new SpeechSynthesisUtterance(text);
  words.lang = language;
  speechSynthesis.speak(words);
}
