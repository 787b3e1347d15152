import { useEffect, useRef } from 'react';
import { isTyping } from '../keys/keyboard';
import { isKey } from '../talk/Keypad';

/** Digits, star and hash typed anywhere but in a field are pressed on the telephone in hand. */
export function useHeldKeys(press: ((key: string) => void) | undefined): void {
  const latest = useRef(press);
  latest.current = press;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat;
      if (latest.current && plain && isKey(event.key) && !isTyping(event.target as HTMLElement)) {
        event.preventDefault();
        latest.current(event.key);
      }
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
