import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Failure } from '../api/failure';
import { CASE } from './useCaseFile';
import { DESK } from './useDesk';

/**
 * Something an agent does: the desk is read again whatever comes of it, and a "no" is said aloud.
 *
 * @param no the sentence for a failure, by its kind; `''` says nothing
 */
export function useDeskAction<T>(act: (what: T) => Promise<unknown>, no: (failure: Failure) => string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onError: (failure) => {
      const sentence = failure instanceof Failure ? no(failure) : String(failure);
      if (sentence !== '' && !(failure instanceof Failure && failure.status === 401)) {
        notifications.show({ color: 'red', message: sentence, autoClose: 8_000 });
      }
    },
    onSettled: () => Promise.all([queries.invalidateQueries({ queryKey: DESK }), queries.invalidateQueries({ queryKey: CASE })]),
  });
}
