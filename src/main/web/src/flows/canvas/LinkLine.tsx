import { BaseEdge, EdgeLabelRenderer, getSmoothStepPath, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { useWords } from '../../i18n/Language';
import { exitName } from '../look/exits';
import { outputsOf } from '../model/outputs';
import { drawn } from '../model/route';
import { useStep } from '../store/Editor';
import type { LinkEdge } from './nodes';

/** A line from a way out to a step. Its name stands near its end, and only while it matters: elsewhere names pile up. */
export const LinkLine = memo(({ source, sourceHandleId, sourceX, sourceY, targetX, targetY, sourcePosition, targetPosition, markerEnd, selected, data, id }: EdgeProps<LinkEdge>) => {
  const words = useWords();
  const step = useStep(source);
  const way = data?.way;
  const [first, last] = [way?.[0], way?.at(-1)];
  // A card that is being dragged has left the way that was reckoned for where it stood.
  const stands = first && last && Math.abs(first.y - sourceY) < 2 && Math.abs(first.x - sourceX) < 9 && Math.abs(last.y - targetY) < 2 && Math.abs(last.x - targetX) < 9;
  const path = way && stands ? drawn(way) : getSmoothStepPath({ sourceX, sourceY, sourcePosition, targetX, targetY, targetPosition, borderRadius: 11, offset: 22 })[0];
  const output = step && outputsOf(step).find((one) => one.id === sourceHandleId);
  return (
    <>
      <BaseEdge id={id} path={path} {...(markerEnd === undefined ? {} : { markerEnd })} interactionWidth={18} />
      {step && output && (selected === true || data?.named === true) && (
        <EdgeLabelRenderer>
          <span className="link-name" style={{ transform: `translate(-100%, -50%) translate(${targetX - 12}px, ${targetY}px)` }} aria-hidden>{exitName(step, output, words)}</span>
        </EdgeLabelRenderer>
      )}
    </>
  );
});
