import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { useWords } from '../../i18n/Language';

const SHOWN_MS = 6_000;

/** Says in a corner what was done, or why it was not. */
export function useTell() {
  const { close } = useWords();
  return useMemo(() => {
    const show = (color: string) => (message: string) => notifications.show({ message, color, autoClose: SHOWN_MS, closeButtonProps: { 'aria-label': close } });
    return { done: show('teal'), note: show('blue'), failed: show('red') };
  }, [close]);
}
export type Tell = ReturnType<typeof useTell>;
