import { Select } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useWords } from '../../i18n/Language';
import { title } from '../model/names';
import { stepsOf } from '../model/outputs';
import { firstWords } from '../model/prompts';
import { useDrawing, useEditor, useView } from '../store/Editor';

/** Ctrl F: a step by its name, its words or its kind. */
export function FindStep() {
  return useView((state) => state.finding) ? <Finder /> : null;
}

function Finder() {
  const words = useWords().flows;
  const { view } = useEditor();
  const document = useDrawing((drawing) => drawing.document);
  const data = stepsOf(document).map(([id, step]) => {
    const said = firstWords(step, document);
    return { value: id, label: [title(id), words.kinds[step.kind].name, said].filter((one) => one !== '').join(' · ') };
  });
  const close = () => view.set({ finding: false });
  return (
    <div className="finder" role="search">
      <Select
        autoFocus searchable defaultDropdownOpened selectFirstOptionOnChange data={data} value={null} limit={50} maxDropdownHeight={320} leftSection={<IconSearch size={16} aria-hidden />}
        aria-label={words.bar.find} placeholder={words.bar.findHint} nothingFoundMessage={words.bar.findNone} onBlur={close}
        onKeyDown={(event) => event.key === 'Escape' && close()}
        onChange={(id) => {
          close();
          if (id !== null) {
            view.show(id, true, true);
          }
        }}
      />
    </div>
  );
}
