import { useEffect, useState } from 'react';

export type Permission = 'granted' | 'denied' | 'prompt' | 'unknown';

/** Whether this page may use the microphone, as it is now. */
export function useMicrophonePermission(): Permission {
  const [permission, setPermission] = useState<Permission>('unknown');
  useEffect(() => {
    let status: PermissionStatus | undefined;
    const read = () => status && setPermission(status.state);
    navigator.permissions?.query({ name: 'microphone' as PermissionName }).then(
      (found) => {
        status = found;
        status.addEventListener('change', read);
        read();
      },
      // Not every browser answers this; the sound check finds out by asking for the microphone itself.
      () => setPermission('unknown'),
    );
    return () => status?.removeEventListener('change', read);
  }, []);
  return permission;
}

export function notificationPermission(): Permission {
  if (globalThis.Notification === undefined) {
    return 'unknown';
  }
  return Notification.permission === 'default' ? 'prompt' : Notification.permission;
}
