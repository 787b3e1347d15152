import { useEffect, useState } from 'react';

export type Level = { state: 'off' | 'asking' | 'open' | 'refused' | 'missing'; loud: number; peak: number };
const OFF: Level = { state: 'off', loud: 0, peak: 0 };
const LOOK_MS = 100;

/** How loud the microphone hears, from 0 to 1, while it is switched on; and the loudest so far. */
export function useLevel(on: boolean, device: string): Level {
  const [level, setLevel] = useState<Level>(OFF);
  useEffect(() => {
    if (!on) {
      setLevel(OFF);
      return undefined;
    }
    let over = false;
    let close = () => {};
    setLevel({ ...OFF, state: 'asking' });
    open(device).then(
      ({ read, end }) => {
        close = end;
        if (over) {
          end();
          return;
        }
        const looking = setInterval(() => {
          const loud = read();
          setLevel((was) => ({ state: 'open', loud, peak: Math.max(was.peak, loud) }));
        }, LOOK_MS);
        close = () => {
          clearInterval(looking);
          end();
        };
      },
      (failure: unknown) => setLevel({ ...OFF, state: failure instanceof DOMException && failure.name === 'NotAllowedError' ? 'refused' : 'missing' }),
    );
    return () => {
      over = true;
      close();
    };
  }, [on, device]);
  return level;
}

async function open(device: string): Promise<{ read: () => number; end: () => void }> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: device === '' ? true : { deviceId: { exact: device } } });
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 1024;
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  const read = () => {
    analyser.getFloatTimeDomainData(samples);
    const power = samples.reduce((sum, one) => sum + one * one, 0) / samples.length;
    // Speech is about a tenth of full scale; the meter shall move for it.
    return Math.min(1, Math.sqrt(power) * 5);
  };
  const end = () => {
    stream.getTracks().forEach((track) => track.stop());
    void context.close();
  };
  return { read, end };
}
