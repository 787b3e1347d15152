import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { asDocument, flowKey, flowsApi } from '../data/api';
import type { FlowDocument, Layout } from '../model/document';
import { spots } from '../model/cards';
import type { Span } from './period';

const LOOK_MS = 15_000;

/** What callers did in this time; a time that runs until now is counted again and again. */
export function useDropOff(id: string, span: Span | undefined) {
  const [from, to] = [span?.from.toISOString() ?? '', span?.to?.toISOString() ?? ''];
  return useQuery({
    queryKey: [...flowKey(id), 'drop-off', from, to],
    queryFn: () => flowsApi.dropOff(id, { from, ...(to === '' ? {} : { to }) }),
    enabled: from !== '',
    ...(to === '' ? { refetchInterval: LOOK_MS } : {}),
  });
}

/** The flow callers go through now; the draft may have gone on from it. */
export function usePublished(id: string, version: number | undefined) {
  const read = useQuery({
    queryKey: [...flowKey(id), 'version', version],
    queryFn: () => flowsApi.version(id, version ?? 0),
    enabled: version !== undefined,
    staleTime: Infinity,
  });
  const document = useMemo(() => (read.data ? asDocument(read.data.document) : undefined), [read.data]);
  return { document, failed: read.isError };
}

/** Where its steps stand: as in the draft, and where that knows nothing of them, as they are best arranged. */
export function usePlaces(document: FlowDocument, layout: Layout): Layout['positions'] | undefined {
  const known = Object.keys(document.steps).some((step) => layout.positions[step] !== undefined);
  const arranged = useQuery({
    queryKey: ['flows-arranged', document.id, document],
    queryFn: async () => (await import('../canvas/tidy')).tidied(document),
    enabled: !known,
    staleTime: Infinity,
    gcTime: 0,
  });
  return useMemo(
    () => (known ? spots(document, layout) : arranged.isPending ? undefined : (arranged.data ?? spots(document, layout))),
    [known, document, layout, arranged.isPending, arranged.data],
  );
}
