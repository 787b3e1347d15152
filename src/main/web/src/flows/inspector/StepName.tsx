import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../i18n/Language';
import { renamed } from '../model/edits';
import { slug, title } from '../model/names';
import { useEditor } from '../store/Editor';

/** A step's name. It is changed when the field is left, for every link to the step is changed with it. */
export function StepName({ id, plain = false, onDone }: { id: string; plain?: boolean; onDone?: () => void }) {
  const words = useWords().flows;
  const { board, view } = useEditor();
  const [typed, setTyped] = useState<string>();
  const name = slug(typed ?? id);
  const taken = typed !== undefined && name !== id && (name in board.store.getState().document.steps || name === 'return');
  const bad = typed !== undefined && name === '';
  const keep = () => {
    if (typed !== undefined && !taken && !bad && typed !== title(id) && name !== id) {
      board.edit(renamed(id, name));
      view.select(name);
    }
    setTyped(undefined);
    onDone?.();
  };
  return (
    <TextInput
      size="xs" {...(plain ? { 'aria-label': words.outline.rename(title(id)) } : { label: words.inspector.name })} value={typed ?? title(id)} maxLength={64} data-autofocus={plain || undefined}
      error={taken ? words.inspector.nameTaken : bad ? words.inspector.nameBad : undefined}
      onChange={(event) => setTyped(event.currentTarget.value)} onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          event.preventDefault();
          event.currentTarget.blur();
        } else if (event.key === 'Escape') {
          setTyped(undefined);
          onDone?.();
        }
      }}
    />
  );
}
