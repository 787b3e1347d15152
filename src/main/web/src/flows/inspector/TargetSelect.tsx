import { Select, type SelectProps } from '@mantine/core';
import { useMemo } from 'react';
import { useWords } from '../../i18n/Language';
import { RETURN, type Target } from '../model/document';
import { title } from '../model/names';
import { useDrawing } from '../store/Editor';

type Props = { label: string; value: Target; onChange: (to: Target) => void; only?: 'connect'; nothing?: string; plain?: boolean; own?: Partial<SelectProps> };

/** Where something leads, chosen from the steps there are. */
export function TargetSelect({ label, value, onChange, only, nothing, plain = false, own = {} }: Props) {
  const words = useWords().flows;
  const steps = useDrawing(({ document }) => document.steps);
  const data = useMemo(() => {
    const fitting = Object.entries(steps).filter(([, step]) => only === undefined || step.kind === only).map(([id]) => ({ value: id, label: title(id) }));
    const missing = value !== undefined && value !== '' && value !== RETURN && !(value in steps) ? [{ value, label: title(value) }] : [];
    return only ? [...fitting, ...missing] : [...fitting, ...missing, { value: RETURN, label: words.inspector.back }];
  }, [steps, only, value, words]);
  return (
    <Select
      size="xs" {...(plain ? { 'aria-label': label } : { label })} placeholder={nothing ?? words.inspector.nowhere} searchable clearable data={data} maxDropdownHeight={260}
      nothingFoundMessage={words.bar.findNone} value={value ?? null} onChange={(next) => onChange(next ?? undefined)} {...own}
    />
  );
}
