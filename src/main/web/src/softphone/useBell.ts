import { useEffect, useRef, useState } from 'react';
import { sound } from './preferences';
import { RingTone } from './RingTone';

/**
 * Rings on the chosen device, and beside the browser where that was allowed.
 *
 * @param ringing what rings, another word for another call; empty is quiet
 * @returns whether the browser kept the bell quiet
 */
export function useBell(ringing: string, title: string, body: string): boolean {
  const [quiet, setQuiet] = useState(false);
  const said = useRef({ title, body });
  said.current = { title, body };
  useEffect(() => {
    if (ringing === '') {
      return undefined;
    }
    const bell = new RingTone();
    void bell.start(sound().ring).then((heard) => setQuiet(!heard));
    const notice = notify(said.current, ringing);
    return () => {
      bell.stop();
      notice?.close();
      setQuiet(false);
    };
  }, [ringing]);
  return quiet;
}

function notify({ title, body }: { title: string; body: string }, tag: string): Notification | undefined {
  if (globalThis.Notification === undefined || Notification.permission !== 'granted') {
    return undefined;
  }
  try {
    const notice = new Notification(title, { body, tag, requireInteraction: true });
    notice.onclick = () => {
      window.focus();
      notice.close();
    };
    return notice;
  } catch {
    // Telephones' browsers know the permission and have no such notifications; the bell and the title are left.
    return undefined;
  }
}
