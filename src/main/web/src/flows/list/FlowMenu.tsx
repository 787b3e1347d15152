import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconDownload } from '@tabler/icons-react';
import { useWords } from '../../i18n/Language';
import { useTell } from '../frame/useTell';
import { fileOf } from '../imports/api';
import { saveAs } from '../imports/saveAs';

/** What can be done to a flow without opening it. */
export function FlowMenu({ id, name }: { id: string; name: string }) {
  const words = useWords().flows;
  const tell = useTell();
  const save = async () => {
    try {
      const file = `${id}.flow.json`;
      saveAs(file, await fileOf(id));
      tell.done(words.imports.saved(file));
    } catch (failure) {
      console.warn('The flow could not be saved as a file', failure);
      tell.failed(words.list.failed);
    }
  };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target><ActionIcon size={32} aria-label={words.imports.more(name)}><IconDots size={18} aria-hidden /></ActionIcon></Menu.Target>
      <Menu.Dropdown><Menu.Item leftSection={<IconDownload size={16} aria-hidden />} onClick={() => void save()}>{words.imports.save}</Menu.Item></Menu.Dropdown>
    </Menu>
  );
}
