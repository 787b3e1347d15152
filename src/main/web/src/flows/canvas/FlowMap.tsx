import { MiniMap } from '@xyflow/react';
import { LOOKS } from '../look/looks';
import { useDrawing, useView } from '../store/Editor';
import type { BoardNode } from './nodes';

const WORTH_A_MAP = 8;
const SIZE = { width: 164, height: 104 };

/** Where one is in a large flow. */
export function FlowMap() {
  const steps = useDrawing(({ document }) => document.steps);
  const shown = useView((state) => state.map);
  const colour = ({ id }: BoardNode) => {
    const step = steps[id];
    return step ? `var(--mantine-color-${LOOKS[step.kind].colour}-5)` : 'var(--mantine-color-yellow-3)';
  };
  return shown && Object.keys(steps).length >= WORTH_A_MAP ? <MiniMap<BoardNode> pannable zoomable nodeColor={colour} nodeBorderRadius={12} position="bottom-right" style={SIZE} /> : null;
}
