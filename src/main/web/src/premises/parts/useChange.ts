import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Failure } from '../../api/failure';
import { useWords } from '../../i18n/Language';
import { refusedIn } from '../../i18n/told/toldIn';
import { PREMISES } from './usePremises';
import { wrongAt } from './wrongAt';

/**
 * Something an administrator changes: all of these pages are read again once it is done; what the house refuses is kept for
 * the form, which keeps what was typed.
 */
export function useChange<T, R = unknown>(act: (what: T) => Promise<R>, done?: (told: R) => void) {
  const words = useWords();
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: act,
    onSuccess: async (told) => {
      await queries.invalidateQueries({ queryKey: [PREMISES] });
      done?.(told);
    },
    // What a colleague made of it meanwhile is shown beside what was typed.
    onError: (failure) => (failure instanceof Failure && failure.kind === 'stale' ? queries.invalidateQueries({ queryKey: [PREMISES] }) : undefined),
  });
  const failure = change.error instanceof Failure ? change.error : change.error ? new Failure('broken', 500, String(change.error), 0) : undefined;
  return {
    run: change.mutate,
    busy: change.isPending,
    failure,
    forget: change.reset,
    /** What is wrong at a field, by its JSON pointer. */
    at: (pointer: string) => {
      const wrong = wrongAt(failure, pointer);
      return wrong && refusedIn(words, wrong.detail, wrong.parts).words;
    },
  };
}
