import { Anchor, Text } from '@mantine/core';
import { IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useLanguage } from '../../i18n/Language';
import { useLocalNow } from '../../live/now';
import { useEditor, useKeeping } from '../store/Editor';
import { ago } from './ago';
import { unkeptWords } from './keptWords';

/** How the draft stands with the server, and since when. */
export function Kept() {
  const { words, language } = useLanguage();
  const { view } = useEditor();
  const keeping = useKeeping();
  const now = useLocalNow();
  const safe = keeping.state === 'saved';
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    if (!safe) {
      addEventListener('beforeunload', warn);
    }
    return () => removeEventListener('beforeunload', warn);
  }, [safe]);
  const kept = words.flows.kept;
  if (keeping.state === 'stale') {
    return <Anchor component="button" size="xs" c="var(--mantine-color-error)" onClick={() => view.set({ panel: 'merge' })}>{kept.stale}</Anchor>;
  }
  const bad = keeping.state === 'away' || keeping.state === 'refused';
  const Icon = bad ? IconCloudOff : safe ? IconCloudCheck : IconCloudUp;
  const said = keeping.state === 'saved' ? kept.saved(ago(keeping.at, now, language)) : unkeptWords(words, keeping);
  return (
    <Text size="xs" c={bad ? 'var(--mantine-color-error)' : 'dimmed'} className="kept ticking" data-state={keeping.state}>
      <Icon size={15} aria-hidden />
      <span>{said}</span>
      <span className="spoken-only" role="status">{bad ? said : ''}</span>
    </Text>
  );
}
