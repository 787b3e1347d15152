import { Autocomplete, NumberInput, Select, TagsInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../../i18n/Language';
import { typedValue, type Shape } from '../../model/condition';
import { valuesOf } from '../../model/facts';
import { useDrawing } from '../../store/Editor';
import { useKnown } from '../useKnown';

type Props = { shape: Extract<Shape, { as: 'fact' }>; onChange: (value: unknown, typed: boolean) => void };

/** What a fact is compared with. */
export function ValueField({ shape, onChange }: Props) {
  const words = useWords().flows;
  const { numbers } = useKnown();
  const document = useDrawing((drawing) => drawing.document);
  const label = words.fields.case.value;
  const offered = valuesOf(shape.fact, document, numbers);
  switch (shape.by) {
    case 'known':
      return (
        <Select
          size="xs" aria-label={label} allowDeselect={false} value={String(shape.value)} data={[{ value: 'true', label: words.fields.yes }, { value: 'false', label: words.fields.no }]}
          onChange={(value) => onChange(value !== 'false', false)}
        />
      );
    case 'in': {
      const values = shape.value as unknown[];
      return <TagsInput size="xs" aria-label={words.conditions.values} placeholder={words.fields.skillsHint} data={offered} value={values.map(String)} onChange={(next) => onChange(next.map((one) => typedValue(one, values)), false)} />;
    }
    case 'at-least': case 'at-most':
      return <BoundField label={label} value={Number(shape.value)} onChange={(value) => onChange(value, true)} />;
    case 'is': case 'is-not':
      return (
        <Autocomplete
          size="xs" aria-label={label} data={offered} filter={({ options }) => options} value={String(shape.value)}
          onChange={(typed) => onChange(typedValue(typed, [shape.value]), true)}
        />
      );
  }
}

/** A number; while the field is empty, the last one holds. */
function BoundField({ label, value, onChange }: { label: string; value: number; onChange: (value: number) => void }) {
  const [empty, setEmpty] = useState(false);
  return (
    <NumberInput
      size="xs" aria-label={label} value={empty ? '' : value} onBlur={() => setEmpty(false)}
      onChange={(next) => {
        setEmpty(next === '');
        if (typeof next === 'number') {
          onChange(next);
        }
      }}
    />
  );
}
