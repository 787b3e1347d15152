import { FileInput } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { fileText } from '../../format/fileText';
import { useLanguage } from '../../i18n/Language';
import { LARGEST_BYTES } from './api';

export type Chosen = { name: string; text: string };

/** A file of text, chosen or dropped. Once read it stays, whatever becomes of the file and of what is refused. */
export function FileField({ wrong, onChosen }: { wrong: string; onChosen: (chosen: Chosen | undefined) => void }) {
  const { words, language } = useLanguage();
  const say = words.flows.imports;
  const [file, setFile] = useState<File | null>(null);
  const [over, setOver] = useState(false);
  const [trouble, setTrouble] = useState('');
  const take = async (chosen: File | null) => {
    setFile(chosen);
    const read = chosen && (await fileText(chosen, LARGEST_BYTES));
    const size = () => new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format((chosen?.size ?? 0) / 1_000_000);
    setTrouble(read === 'large' ? say.large(size()) : read === 'not-text' ? say.notText : '');
    onChosen(chosen && read && typeof read === 'object' ? { name: chosen.name, text: read.text } : undefined);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0] ?? null);
  };
  return (
    <div className="drop-zone" data-over={over || undefined} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}>
      <FileInput
        label={say.file} description={say.fileHint} placeholder={say.choose} accept=".json,application/json,text/plain" leftSection={<IconFileUpload size={16} aria-hidden />}
        value={file} onChange={(chosen) => void take(chosen)} error={trouble || wrong}
      />
    </div>
  );
}
