import { useQuery } from '@tanstack/react-query';
import { flowKey, flowsApi, type OpenFlow } from '../data/api';

const LOOK_MS = 15_000;

/** Every version there was, and who is on which now. */
export const useVersions = (id: string, often = false) =>
  useQuery({ queryKey: [...flowKey(id), 'versions'], queryFn: () => flowsApi.versions(id), ...(often ? { refetchInterval: LOOK_MS } : {}) });

/** The version new calls begin with. */
export function useLive(flow: OpenFlow): number | undefined {
  const { data } = useVersions(flow.id);
  return data ? data.versions.find(({ live }) => live)?.version : flow.live?.version;
}
