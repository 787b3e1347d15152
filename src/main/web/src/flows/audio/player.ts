import { useEffect, useState } from 'react';
import { hush } from '../prompts/say';
import { soundOf } from './audio';

let sounding: HTMLAudioElement | undefined;

function silence(): void {
  sounding?.pause();
  sounding = undefined;
}

/** Plays one recording; one at a time, for two at once nobody understands. It falls silent with whoever shows it. */
export function usePlayer(name: string) {
  const [state, setState] = useState<'silent' | 'playing' | 'failed'>('silent');
  useEffect(() => () => silence(), [name]);
  const play = () => {
    silence();
    hush();
    const sound = new Audio(soundOf(name));
    sounding = sound;
    sound.addEventListener('pause', () => setState((was) => (was === 'failed' ? was : 'silent')));
    setState('playing');
    sound.play().catch(() => {
      // Whoever stopped it again at once wanted to.
      if (sounding === sound) {
        setState('failed');
      }
    });
  };
  return { state, toggle: () => (state === 'playing' ? silence() : play()) };
}
