import { useEffect, useState } from 'react';

export type SoundDevice = { id: string; name: string };
export type SoundDevices = { microphones: SoundDevice[]; outputs: SoundDevice[] };

/** Whether a page may choose where a sound comes out of. */
export const canChooseOutput = (): boolean => 'setSinkId' in HTMLMediaElement.prototype;

/** The devices by name; names are there once the microphone was allowed, so it looks again when `fresh` changes. */
export function useSoundDevices(fresh: string): SoundDevices {
  const [devices, setDevices] = useState<SoundDevices>({ microphones: [], outputs: [] });
  useEffect(() => {
    const media = navigator.mediaDevices;
    if (media === undefined) {
      return undefined;
    }
    let over = false;
    const look = () => {
      void media.enumerateDevices().then((found) => {
        const named = (kind: MediaDeviceKind) =>
          found.filter((one) => one.kind === kind && one.deviceId !== '' && one.label !== '').map((one) => ({ id: one.deviceId, name: one.label }));
        if (!over) {
          setDevices({ microphones: named('audioinput'), outputs: named('audiooutput') });
        }
      });
    };
    look();
    media.addEventListener('devicechange', look);
    return () => {
      over = true;
      media.removeEventListener('devicechange', look);
    };
  }, [fresh]);
  return devices;
}
