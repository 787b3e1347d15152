import { BaseEdge, EdgeLabelRenderer, getSmoothStepPath, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { drawn } from '../model/route';
import type { CountEdge } from './mapNodes';

/** A line as thick as many went along it; how many stands where it begins, for there no two come together. */
export const CountLine = memo(({ id, sourceX, sourceY, targetX, targetY, sourcePosition, targetPosition, markerEnd, style, data }: EdgeProps<CountEdge>) => {
  const path = data?.way ? drawn(data.way) : getSmoothStepPath({ sourceX, sourceY, sourcePosition, targetX, targetY, targetPosition, borderRadius: 11, offset: 22 })[0];
  return (
    <>
      <BaseEdge id={id} path={path} {...(markerEnd === undefined ? {} : { markerEnd })} {...(style === undefined ? {} : { style })} />
      {data && data.count > 0 && (
        <EdgeLabelRenderer>
          <span className="link-count" style={{ transform: `translate(0, -50%) translate(${sourceX + 4}px, ${sourceY}px)` }} aria-hidden>{data.count}</span>
        </EdgeLabelRenderer>
      )}
    </>
  );
});
