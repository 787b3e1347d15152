import { api, own } from '../../api/client';
import { told, type Failure } from '../../api/failure';
import { useWords } from '../../i18n/Language';
import { useDeskAction } from '../useDeskAction';

/** Accepting and declining the call that is offered. */
export function useOffer(id: string) {
  const words = useWords();
  const params = { path: { id }, ...own };
  const no = (failure: Failure) => (failure.kind === 'offer-gone' || failure.kind === 'not-found' ? words.offer.gone : words.offer.failed);
  const accept = useDeskAction(() => told(api.POST('/api/desk/offers/{id}/accept', { params })), no);
  const decline = useDeskAction(() => told(api.POST('/api/desk/offers/{id}/decline', { params })), no);
  return { accept: () => accept.mutate(undefined), decline: () => decline.mutate(undefined), busy: accept.isPending || decline.isPending };
}
