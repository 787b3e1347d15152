import { Alert, Anchor, Center, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ReactFlowProvider } from '@xyflow/react';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { Failure } from '../api/failure';
import { useWords } from '../i18n/Language';
import { asDocument, flowKey, flowsApi, type OpenFlow } from './data/api';
import { keptFlow } from './data/kept';
import { partsFor } from './data/saving';
import { EditorScreen } from './EditorScreen';
import { useTell } from './frame/useTell';
import { notCarriedInto } from './imports/carried';
import type { Drawing } from './model/document';
import { makeBoard } from './store/board';
import { EditorProvider, type Editor } from './store/Editor';
import { Keeper } from './store/keeper';
import { makeView } from './store/view';

/** One flow, opened. It is read once: from then on what is drawn here is the draft. */
export function EditorPage({ id }: { id: string }) {
  const words = useWords().flows;
  const read = useQuery({ queryKey: [...flowKey(id), 'open'], queryFn: () => flowsApi.open(id), staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false });
  if (read.data) {
    return <Opened flow={read.data} />;
  }
  if (read.isError) {
    const gone = read.error instanceof Failure && read.error.status === 404;
    return <Alert color="red" maw={640} mx="auto">{gone ? words.list.gone : words.list.failed} <Anchor component={Link} href="/flows">{words.list.all}</Anchor></Alert>;
  }
  return <Center mih={300}><Loader aria-label={words.list.loading} /></Center>;
}

function Opened({ flow }: { flow: OpenFlow }) {
  const words = useWords().flows;
  const tell = useTell();
  const [{ editor, restored }] = useState(() => open(flow));
  useEffect(() => {
    const { board, keeper } = editor;
    const stop = board.store.subscribe((drawing) => keeper.draw(drawing));
    keeper.draw(board.store.getState());
    return () => {
      stop();
      void keeper.flush();
    };
  }, [editor]);
  useEffect(() => {
    if (restored) {
      tell.note(words.kept.restored);
    }
  }, [restored, words, tell]);
  return (
    <EditorProvider value={editor}>
      <ReactFlowProvider><EditorScreen flow={flow} /></ReactFlowProvider>
    </EditorProvider>
  );
}

function open({ id, draft }: OpenFlow): { editor: Editor; restored: boolean } {
  const held: Drawing = { document: asDocument(draft.document), layout: draft.layout };
  const kept = keptFlow(id);
  const first = kept?.drawing ?? held;
  const keeper = new Keeper(partsFor(id), first, held, { revision: kept?.revision ?? draft.revision, savedAt: Date.parse(draft.at) });
  return { editor: { flow: id, board: makeBoard(first), view: makeView(notCarriedInto(id)), keeper }, restored: kept !== undefined };
}
