import { ActionIcon, Tooltip } from '@mantine/core';
import { IconMaximize, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useReactFlow } from '@xyflow/react';
import { useWords } from '../../i18n/Language';

/** Nearer, further, all of it: the wheel scrolls the page. */
export function SightTools({ onFit }: { onFit: () => void }) {
  const words = useWords().flows.bar;
  const flow = useReactFlow();
  const tools = [
    { label: words.zoomOut, Icon: IconZoomOut, act: () => void flow.zoomOut() },
    { label: words.zoomIn, Icon: IconZoomIn, act: () => void flow.zoomIn() },
    { label: words.fit, Icon: IconMaximize, act: onFit },
  ];
  return (
    <div className="canvas-tools">
      {tools.map(({ label, Icon, act }) => (
        <Tooltip key={label} label={label}><ActionIcon size={32} aria-label={label} onClick={act}><Icon size={18} aria-hidden /></ActionIcon></Tooltip>
      ))}
    </div>
  );
}
