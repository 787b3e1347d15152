import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import { told } from '../api/failure';

export const CASE = ['case'];

/** A case with its timeline; read again whenever the desk changes. */
export function useCaseFile(number: string) {
  return useQuery({
    queryKey: [...CASE, number],
    queryFn: () => told(api.GET('/api/cases/{number}', { params: { path: { number } } })),
    enabled: number !== '',
  });
}
