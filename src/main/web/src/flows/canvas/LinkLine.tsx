import { BaseEdge, EdgeLabelRenderer, getSmoothStepPath, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { useWords } from '../../i18n/Language';
import { exitName } from '../look/exits';
import { outputsOf } from '../model/outputs';
import { useStep } from '../store/Editor';
import type { LinkEdge } from './nodes';

/** A line from a way out to a step. Its name stands near its end, and only while it matters: elsewhere names pile up. */
export const LinkLine = memo(({ source, sourceHandleId, sourceX, sourceY, targetX, targetY, sourcePosition, targetPosition, markerEnd, selected, zIndex, id }: EdgeProps<LinkEdge> & { zIndex?: number }) => {
  const words = useWords();
  const step = useStep(source);
  const [path] = getSmoothStepPath({ sourceX, sourceY, sourcePosition, targetX, targetY, targetPosition, borderRadius: 12, offset: 22 });
  const output = step && outputsOf(step).find((one) => one.id === sourceHandleId);
  return (
    <>
      <BaseEdge id={id} path={path} {...(markerEnd === undefined ? {} : { markerEnd })} interactionWidth={18} />
      {step && output && (selected === true || (zIndex ?? 0) > 0) && (
        <EdgeLabelRenderer>
          <span className="link-name" style={{ transform: `translate(-100%, -50%) translate(${targetX - 12}px, ${targetY}px)` }} aria-hidden>{exitName(step, output, words)}</span>
        </EdgeLabelRenderer>
      )}
    </>
  );
});
