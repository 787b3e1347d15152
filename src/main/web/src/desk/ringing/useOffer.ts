import { api, own } from '../../api/client';
import { told, type Failure } from '../../api/failure';
import { useWords } from '../../i18n/Language';
import { useDeskPhone } from '../../softphone/DeskPhone';
import { useDeskAction } from '../useDeskAction';

/** Accepting and declining the call that is offered. */
export function useOffer(id: string) {
  const words = useWords();
  const { phone, answer } = useDeskPhone();
  const params = { path: { id }, ...own };
  const no = (failure: Failure) => (failure.kind === 'offer-gone' || failure.kind === 'not-found' ? words.offer.gone : words.offer.failed);
  const accept = useDeskAction(async () => {
    // Claimed first: a phone that answers a call nobody holds would only hear that it is gone.
    await told(api.POST('/api/desk/offers/{id}/accept', { params }));
    answer(id);
  }, no);
  const decline = useDeskAction(async () => {
    await told(api.POST('/api/desk/offers/{id}/decline', { params }));
    phone?.reject(id);
  }, no);
  return { accept: () => accept.mutate(undefined), decline: () => decline.mutate(undefined), busy: accept.isPending || decline.isPending };
}
