import { useQuery } from '@tanstack/react-query';
import { AUDIO, audioApi, type Audio } from './audio';

const NONE: readonly Audio[] = [];

/** What was uploaded, and what may be. */
export function useAudio() {
  const { data, isError } = useQuery({ queryKey: AUDIO, queryFn: audioApi.list });
  return { known: data?.audio ?? NONE, limits: data?.limits, read: data !== undefined, failed: isError };
}
