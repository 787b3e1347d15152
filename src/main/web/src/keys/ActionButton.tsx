import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import { KeyHint } from './KeyHint';
import { isSingle, shown } from './keyboard';
import { useKey, useKeys } from './Keys';

type Props = Omit<ButtonProps, 'onClick' | 'rightSection' | 'children'> & {
  keys: string;
  label: string;
  onAct: () => void;
  children?: ReactNode;
  ref?: Ref<HTMLButtonElement>;
};

/** A button with a key of its own, which it shows; without one (`''`) an ordinary button. */
export function ActionButton({ keys, label, onAct, children, disabled, ...look }: Props) {
  const { on, resting } = useKeys();
  useKey(keys, label, disabled === true || look.loading === true ? undefined : onAct);
  const shortcuts = keys !== '' && !resting && (on || !isSingle(keys)) ? { 'aria-keyshortcuts': shown(keys).replaceAll(' ', '+').replace('Ctrl', 'Control') } : {};
  return (
    <Button {...look} {...shortcuts} disabled={disabled ?? false} onClick={onAct} rightSection={keys === '' ? null : <KeyHint keys={keys} />}>
      {children ?? label}
    </Button>
  );
}
