import { MantineThemeProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useWords } from '../i18n/Language';

/** What is said in passing, in a corner; its way out has a name in the reader's language. */
export function Said() {
  const words = useWords();
  return (
    <MantineThemeProvider inherit theme={{ components: { Notification: { defaultProps: { closeButtonProps: { 'aria-label': words.close } } } } }}>
      <Notifications position="bottom-right" />
    </MantineThemeProvider>
  );
}
