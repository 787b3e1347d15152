import { ActionIcon, Group, Text, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useWords } from '../../i18n/Language';
import type { OpenFlow } from '../data/api';
import { Findings } from '../findings/Findings';
import { NotCarriedOver } from '../imports/NotCarriedOver';
import { Inspector } from '../inspector/Inspector';
import { Merge } from '../merge/Merge';
import { useEditor, useView } from '../store/Editor';
import type { Panel } from '../store/view';
import { TestCallPanel } from '../testcall/TestCallPanel';
import { History } from '../versions/History';
import { Publish } from '../versions/Publish';

/** What is open beside the canvas, never over it. A test call goes on while another panel is looked at. */
export function Panels({ flow }: { flow: OpenFlow }) {
  const words = useWords().flows;
  const { view } = useEditor();
  const panel = useView((state) => state.panel);
  const [called, setCalled] = useState(false);
  useEffect(() => setCalled((was) => was || panel === 'test'), [panel]);
  const titles: Record<Panel, string> = {
    step: words.inspector.label, findings: words.findings.title, test: words.test.title, history: words.versions.title, publish: words.publish.title, merge: words.merge.title, imported: words.imports.title,
  };
  const shown: Record<Panel, ReactNode> = { step: <Inspector />, findings: <Findings />, test: null, history: <History flow={flow} />, publish: <Publish flow={flow} />, merge: <Merge />, imported: <NotCarriedOver /> };
  return (
    <aside className="editor-panel" hidden={panel === undefined} aria-label={panel ? titles[panel] : undefined}>
      {panel && (
        <Group justify="space-between" wrap="nowrap" className="panel-head">
          <Text component="h2" size="sm" fw={650}>{titles[panel]}</Text>
          <Tooltip label={words.bar.closePanel}><ActionIcon size={28} aria-label={words.bar.closePanel} onClick={() => view.set({ panel: undefined, lit: undefined })}><IconX size={16} /></ActionIcon></Tooltip>
        </Group>
      )}
      <div className="panel-body">
        {panel && shown[panel]}
        {(called || panel === 'test') && <div hidden={panel !== 'test'}><TestCallPanel flow={flow} /></div>}
      </div>
    </aside>
  );
}
