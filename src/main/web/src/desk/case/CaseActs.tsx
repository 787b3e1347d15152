import { Group } from '@mantine/core';
import { useState } from 'react';
import type { CaseFile } from '../../api/client';
import { draft } from '../../drafts/drafts';
import { useWords } from '../../i18n/Language';
import { ActionButton } from '../../keys/ActionButton';
import { AddNote, noteDraft } from '../moves/AddNote';
import { CallCustomer } from '../moves/CallCustomer';
import { HandOverForm } from '../moves/HandOverForm';
import { PromiseForm } from '../moves/PromiseForm';
import { ReopenForm } from '../moves/ReopenForm';
import { ResolveForm } from '../moves/ResolveForm';

type Act = 'note' | 'promise' | 'resolve' | 'reopen' | 'handOver';
const KEYS: Record<Act, string> = { note: 'n', promise: 'o', resolve: 'r', reopen: 'r', handOver: 't' };

/**
 * What can be done with a case; one thing at a time is open.
 *
 * @param inCall notes and the outcome have places of their own then
 */
export function CaseActs({ file, inCall }: { file: CaseFile; inCall: boolean }) {
  const words = useWords();
  // A note somebody began and did not add is still there after a reload.
  const [open, setOpen] = useState<Act | ''>(() => (!inCall && draft(noteDraft(file.number)) !== undefined ? 'note' : ''));
  const resolved = file.status === 'resolved';
  const offered: Act[] = inCall
    ? resolved ? [] : ['promise', 'handOver']
    : resolved ? ['note', 'reopen'] : ['note', 'promise', 'resolve', 'handOver'];
  const leave = () => setOpen('');
  return (
    <div>
      <Group gap="xs" role="group" aria-label={words.acts.label}>
        {offered.map((act) => (
          <ActionButton
            key={act}
            keys={KEYS[act]}
            label={words.acts[act]}
            size="xs"
            variant={open === act ? 'filled' : 'default'}
            aria-expanded={open === act}
            onAct={() => setOpen(open === act ? '' : act)}
          />
        ))}
        {!inCall && file.callable && <CallCustomer number={file.number} />}
      </Group>
      {open === 'note' && <AddNote number={file.number} onLeave={leave} />}
      {open === 'promise' && <PromiseForm number={file.number} onLeave={leave} />}
      {open === 'resolve' && <ResolveForm number={file.number} onLeave={leave} />}
      {open === 'reopen' && <ReopenForm number={file.number} onLeave={leave} />}
      {open === 'handOver' && <HandOverForm number={file.number} onLeave={leave} />}
    </div>
  );
}
