import { Button } from '@mantine/core';
import { useWords } from '../../../i18n/Language';

/** Turns a condition into its opposite and back. */
export function NotToggle({ on, onToggle }: { on: boolean; onToggle: () => void }) {
  const words = useWords().flows.conditions;
  return <Button size="compact-xs" variant={on ? 'filled' : 'default'} aria-pressed={on} title={words.notHint} onClick={onToggle}>{words.not}</Button>;
}
