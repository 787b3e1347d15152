import { useQuery } from '@tanstack/react-query';
import { api, type Desk } from '../api/client';
import { told } from '../api/failure';

export const DESK = ['desk'];

/** A desk as it was read. */
export type DeskRead = { desk: Desk; /** house time minus this computer's, in milliseconds */ gap: number };

export async function readDesk(): Promise<DeskRead> {
  const desk = await told(api.GET('/api/desk', { cache: 'no-store' }));
  return { desk, gap: Date.parse(desk.now) - Date.now() };
}

/** Everything the desk shows. Read again when the live line says that something changed. */
export function useDesk() {
  return useQuery({ queryKey: DESK, queryFn: readDesk, refetchInterval: 60_000 });
}
