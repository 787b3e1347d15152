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
import { offered, type Act, type Place } from './acts';

const KEYS: Record<Act, string> = { note: 'n', promise: 'o', resolve: 'r', reopen: 'r', handOver: 't' };

/** What can be done with a case; one thing at a time is open. */
export function CaseActs({ file, place }: { file: CaseFile; place: Place }) {
  const words = useWords();
  // A note somebody began and did not add is still there after a reload.
  const [open, setOpen] = useState<Act | ''>(() => (place !== 'call' && draft(noteDraft(file.number)) !== undefined ? 'note' : ''));
  const leave = () => setOpen('');
  return (
    <div>
      <Group gap="xs" role="group" aria-label={words.acts.label}>
        {offered(place, file.status === 'resolved').map((act) => (
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
        {place === 'desk' && file.callable && <CallCustomer number={file.number} />}
      </Group>
      {open === 'note' && <AddNote number={file.number} onLeave={leave} />}
      {open === 'promise' && <PromiseForm number={file.number} onLeave={leave} />}
      {open === 'resolve' && <ResolveForm number={file.number} onLeave={leave} />}
      {open === 'reopen' && <ReopenForm number={file.number} onLeave={leave} />}
      {open === 'handOver' && <HandOverForm number={file.number} onLeave={leave} />}
    </div>
  );
}
