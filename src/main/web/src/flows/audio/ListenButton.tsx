import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPlayerPlayFilled, IconPlayerStopFilled } from '@tabler/icons-react';
import { useWords } from '../../i18n/Language';
import { usePlayer } from './player';

/** Plays an uploaded recording in place. */
export function ListenButton({ name }: { name: string }) {
  const words = useWords().flows.audio;
  const { state, toggle } = usePlayer(name);
  const label = state === 'playing' ? words.stop(name) : words.listen(name);
  return (
    <>
      <Tooltip label={label}>
        <ActionIcon size={24} variant={state === 'playing' ? 'filled' : 'subtle'} aria-label={label} onClick={toggle}>
          {state === 'playing' ? <IconPlayerStopFilled size={14} /> : <IconPlayerPlayFilled size={14} />}
        </ActionIcon>
      </Tooltip>
      {state === 'failed' && <span role="alert" className="advice">{words.cannotPlay}</span>}
    </>
  );
}
