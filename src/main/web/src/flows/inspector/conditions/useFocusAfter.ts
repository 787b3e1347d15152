import { useEffect, useRef } from 'react';

/** Where the keyboard goes after a condition came, went or changed its place; the place is found once it is drawn. */
export function useFocusAfter() {
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef('');
  useEffect(() => {
    if (wanted.current !== '') {
      const place = box.current?.querySelector(`[data-path="${wanted.current}"]`);
      place?.querySelector<HTMLElement>('input, button')?.focus();
      wanted.current = '';
    }
  });
  return {
    box,
    /** @param path of the condition to go to */
    next: (path: string) => {
      wanted.current = path;
    },
  };
}
