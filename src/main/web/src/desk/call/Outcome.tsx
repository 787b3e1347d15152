import { Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api, own, type WrapUp } from '../../api/client';
import { told, type Failure } from '../../api/failure';
import { useDraft } from '../../drafts/useDraft';
import { useWords } from '../../i18n/Language';
import { ActionButton } from '../../keys/ActionButton';
import { useDeskAction } from '../useDeskAction';
import { resolvable } from './resolvable';

const MAX_OUTCOME = 500;

/**
 * What came of the call: resolve its case with an outcome, or leave it open; either ends the wrap-up. While others still
 * talk with the caller, what comes of it is theirs to say.
 */
export function Outcome({ wrapUp }: { wrapUp: WrapUp }) {
  const words = useWords();
  const outcome = useDraft(`outcome.${wrapUp.call}`);
  const [missing, setMissing] = useState(false);
  const number = resolvable(wrapUp);
  const no = (failure: Failure) => (failure.status === 409 ? words.wrapUp.already : words.wrapUp.failed);
  const end = useDeskAction(async (resolved: boolean) => {
    if (resolved && number !== undefined) {
      const body = { outcome: outcome.words.trim() };
      await told(api.POST('/api/cases/{number}/resolve', { params: { path: { number }, ...own }, body }));
    }
    outcome.drop();
    await told(api.POST('/api/desk/wrap-up/end', { params: own }));
  }, no);
  const resolve = () => {
    setMissing(outcome.words.trim() === '');
    if (outcome.words.trim() !== '') {
      end.mutate(true);
    }
  };
  return (
    <Stack gap="sm">
      {number !== undefined && (
        <>
          <TextInput
            label={words.wrapUp.outcome}
            description={words.wrapUp.outcomeHint}
            maxLength={MAX_OUTCOME}
            value={outcome.words}
            error={missing ? words.wrapUp.outcomeMissing : undefined}
            onChange={(event) => {
              setMissing(false);
              outcome.write(event.currentTarget.value);
            }}
          />
          <ActionButton keys="mod+enter" label={words.wrapUp.resolve} loading={end.isPending} onAct={resolve} />
        </>
      )}
      <ActionButton
        keys="f"
        label={number === undefined ? words.wrapUp.doneNoCase : words.wrapUp.done}
        variant={number === undefined ? 'filled' : 'default'}
        disabled={end.isPending}
        onAct={() => end.mutate(false)}
      />
    </Stack>
  );
}
