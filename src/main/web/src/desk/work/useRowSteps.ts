import type { RefObject } from 'react';
import { useWords } from '../../i18n/Language';
import { useKey } from '../../keys/Keys';

/** j and k walk the rows of a list; Enter is the row's own. */
export function useRowSteps(list: RefObject<HTMLElement | null>, any: boolean): void {
  const words = useWords();
  const step = (by: number) => () => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('.work-row') ?? [])];
    const here = document.activeElement?.closest('.work-item')?.querySelector('.work-row') ?? document.activeElement;
    const at = rows.findIndex((row) => row === here);
    rows.at(at < 0 ? (by > 0 ? 0 : -1) : Math.min(rows.length - 1, Math.max(0, at + by)))?.focus();
  };
  useKey('j', words.keys.down, any ? step(1) : undefined);
  useKey('k', words.keys.up, any ? step(-1) : undefined);
}
