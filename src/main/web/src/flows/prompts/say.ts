/** Speaks these words in this browser, instead of what it spoke before. */
export function say(text: string, language: string): void {
  const voice = globalThis.speechSynthesis;
  if (voice === undefined) {
    return;
  }
  const words = new SpeechSynthesisUtterance(text);
  words.lang = language;
  voice.cancel();
  voice.speak(words);
}

export const hush = () => globalThis.speechSynthesis?.cancel();
