import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { flowsApi, FLOWS } from '../data/api';
import { BUILT_IN } from '../model/condition';
import { stepsOf } from '../model/outputs';
import { useDrawing } from '../store/Editor';

/** Names worth offering: what this flow uses already, and what every call has. The verifier knows whether they are right. */
export function useKnown(): Record<'facts' | 'teams' | 'hours' | 'flows', string[]> {
  const document = useDrawing((drawing) => drawing.document);
  const flows = useQuery({ queryKey: FLOWS, queryFn: flowsApi.list });
  return useMemo(() => {
    const steps = stepsOf(document).map(([, step]) => step);
    const unique = (names: (string | undefined)[]) => [...new Set(names.filter((name): name is string => name !== undefined && name !== ''))].sort();
    return {
      facts: unique([...BUILT_IN, ...steps.flatMap((step) => (step.kind === 'ask' ? [step.fact] : step.kind === 'fetch' ? Object.keys(step.keep ?? {}) : []))]),
      teams: unique(steps.map((step) => ('team' in step ? step.team : undefined))),
      hours: unique(steps.map((step) => (step.kind === 'hours' ? step.hours : undefined))),
      flows: unique((flows.data?.flows ?? []).map(({ id }) => id).filter((id) => id !== document.id)),
    };
  }, [document, flows.data]);
}
