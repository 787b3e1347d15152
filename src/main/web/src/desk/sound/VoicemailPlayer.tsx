import { ActionIcon, Text } from '@mantine/core';
import { IconPlayerPauseFilled, IconPlayerPlayFilled } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { clock } from '../../format/time';
import { useWords } from '../../i18n/Language';
import { CASE } from '../useCaseFile';
import { DESK } from '../useDesk';

const address = (id: string) => `/api/voicemails/${encodeURIComponent(id)}/recording`;

/** Plays a message in place. Who listened is written down by the house, so nothing is fetched before somebody wants to hear it. */
export function VoicemailPlayer({ id, seconds }: { id: string; seconds: number }) {
  const words = useWords();
  const queries = useQueryClient();
  const sound = useRef<HTMLAudioElement>(null);
  const [playing, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  const [length, setLength] = useState(seconds);
  const [failed, setFailed] = useState(false);
  const toggle = () => {
    setFailed(false);
    if (playing) {
      sound.current?.pause();
    } else {
      sound.current?.play().catch(() => setFailed(true));
    }
  };
  const heard = () => Promise.all([queries.invalidateQueries({ queryKey: DESK }), queries.invalidateQueries({ queryKey: CASE })]);
  return (
    <div className="player">
      <audio
        ref={sound}
        src={address(id)}
        preload="none"
        onPlay={() => {
          setPlaying(true);
          void heard();
        }}
        onPause={() => setPlaying(false)}
        onTimeUpdate={(event) => setAt(event.currentTarget.currentTime)}
        onDurationChange={({ currentTarget }) => Number.isFinite(currentTarget.duration) && setLength(currentTarget.duration)}
        onError={() => setFailed(true)}
      />
      <ActionIcon variant="filled" color="ink" radius="xl" size={32} aria-label={playing ? words.matters.pause : words.matters.play} onClick={toggle}>
        {playing ? <IconPlayerPauseFilled size={16} aria-hidden /> : <IconPlayerPlayFilled size={16} aria-hidden />}
      </ActionIcon>
      <input
        type="range"
        aria-label={words.matters.position}
        aria-valuetext={clock(at * 1000)}
        min={0}
        max={Math.max(1, length)}
        step={0.1}
        value={at}
        onChange={(event) => {
          if (sound.current) {
            sound.current.currentTime = Number(event.currentTarget.value);
          }
        }}
      />
      <Text size="xs" className="ticking" style={{ whiteSpace: 'nowrap' }}>
        {clock(at * 1000)} / {clock(length * 1000)}
      </Text>
      {failed && <Text size="xs" c="var(--mantine-color-error)" role="alert">{words.matters.cannotPlay}</Text>}
    </div>
  );
}
