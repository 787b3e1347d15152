import { useEffect, useRef, useState } from 'react';

type Heard = { results: ArrayLike<ArrayLike<{ transcript: string }>> };
type Recognition = {
  lang: string;
  onresult: ((heard: Heard) => void) | null;
  onend: (() => void) | null;
  start(): void;
  abort(): void;
};
type Maker = new () => Recognition;

/** Not every browser has one, and none has it under its own name alone. */
function maker(): Maker | undefined {
  const known = globalThis as unknown as { SpeechRecognition?: Maker; webkitSpeechRecognition?: Maker };
  return known.SpeechRecognition ?? known.webkitSpeechRecognition;
}

/** Speaking instead of typing, where the browser can listen. */
export function useDictation(language: string, onWords: (words: string) => void) {
  const [listening, setListening] = useState(false);
  const recognition = useRef<Recognition>(undefined);
  useEffect(() => () => recognition.current?.abort(), []);
  const listen = () => {
    const Made = maker();
    if (!Made || listening) {
      recognition.current?.abort();
      return;
    }
    const one = new Made();
    recognition.current = one;
    one.lang = language;
    one.onresult = (heard) => onWords(heard.results[0]?.[0]?.transcript ?? '');
    one.onend = () => setListening(false);
    setListening(true);
    one.start();
  };
  return { can: maker() !== undefined, listening, listen };
}
