import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { told } from '../../api/failure';
import { CASE } from '../useCaseFile';

const AGAIN_MS = 15_000;

/** Everybody's hand-overs without an answer; other teams' change no desk of mine, so they are asked for again. */
export function useOpenHandOvers() {
  return useQuery({
    queryKey: [...CASE, 'hand-overs'],
    queryFn: async () => (await told(api.GET('/api/hand-overs', { cache: 'no-store' })))['hand-overs'],
    refetchInterval: AGAIN_MS,
  });
}
