import { Button, Stack, Text } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '../i18n/Language';
import { notificationPermission } from '../softphone/permissions';

/** Asked for by a button and never by itself: what is refused once is hard to get back. */
export function NoticeCheck() {
  const words = useWords();
  const [permission, setPermission] = useState(notificationPermission);
  const askFor = () => void Notification.requestPermission().then(() => setPermission(notificationPermission()));
  return (
    <Stack gap="xs">
      <Text size="sm" role="status">{words.soundCheck.notices[permission]}</Text>
      {permission === 'prompt' && (
        <div>
          <Button variant="default" leftSection={<IconBell size={18} aria-hidden />} onClick={askFor}>{words.soundCheck.allowNotices}</Button>
        </div>
      )}
    </Stack>
  );
}
