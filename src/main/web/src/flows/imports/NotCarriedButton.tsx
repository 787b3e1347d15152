import { Button } from '@mantine/core';
import { IconListDetails } from '@tabler/icons-react';
import { useWords } from '../../i18n/Language';
import { useEditor, useView } from '../store/Editor';

/** The way back to the list, as long as it is not dismissed. */
export function NotCarriedButton() {
  const words = useWords().flows.imports;
  const { view } = useEditor();
  const count = useView((state) => state.notCarried.length);
  const open = useView((state) => state.panel === 'imported');
  return count === 0 ? null : (
    <Button size="xs" color="orange" variant={open ? 'light' : 'default'} aria-expanded={open} leftSection={<IconListDetails size={15} aria-hidden />} onClick={() => view.toggle('imported')}>{words.button(count)}</Button>
  );
}
