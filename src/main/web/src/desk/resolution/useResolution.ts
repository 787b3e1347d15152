import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { told } from '../../api/failure';
import { CASE } from '../useCaseFile';

const AGAIN_MS = 30_000;

/** The cases the resolution team is to look after; no desk changes when another team's case joins them, so it is asked again. */
export function useResolution() {
  return useQuery({ queryKey: [...CASE, 'resolution'], queryFn: () => told(api.GET('/api/resolution')), refetchInterval: AGAIN_MS });
}
