import { api, own } from '../../api/client';
import { told, type Failure } from '../../api/failure';
import type { Words } from '../../i18n/en';
import { useWords } from '../../i18n/Language';
import { useDeskPhone } from '../../softphone/DeskPhone';
import { useDeskAction } from '../useDeskAction';
import { isGuest, others, type Room } from './standing';

/** However long the house takes: whoever is done puts their line down. */
const END_MS = 3_000;

export type Asking = 'consult' | 'bring-in';

/** Why the house will not do it, in the reader's language. */
export function roomRefusal(failure: Failure, words: Words): string {
  const kinds = words.room.no;
  return kinds[failure.kind as keyof typeof kinds] ?? (failure.status === 404 ? kinds.over : kinds.failed);
}

/** What an agent does with the conversation they are in. The house does it, and its next word says how it stands. */
export function useRoom(call: string, room: Room | undefined) {
  const words = useWords();
  const { phone } = useDeskPhone();
  const params = { path: { id: call }, ...own };
  const no = (failure: Failure) => roomRefusal(failure, words);
  const hold = useDeskAction(() => told(api.POST('/api/desk/calls/{id}/hold', { params })), no);
  const join = useDeskAction(() => told(api.POST('/api/desk/calls/{id}/merge', { params })), no);
  const leave = useDeskAction(() => told(api.POST('/api/desk/calls/{id}/leave', { params })), no);
  const letGo = (colleague: string) => told(api.POST('/api/desk/calls/{id}/dismiss', { params, body: { colleague } }));
  const dismiss = useDeskAction(letGo, no);
  const back = useDeskAction(async () => {
    // Whoever was only consulted does not follow to the caller.
    await Promise.all(room && !isGuest(room) ? others(room).map(({ agent }) => letGo(agent)) : []);
    await told(api.POST('/api/desk/calls/{id}/resume', { params }));
  }, no);
  const ask = useDeskAction(
    ({ how, colleague }: { how: Asking; colleague: string }) =>
      told(api.POST(how === 'consult' ? '/api/desk/calls/{id}/consult' : '/api/desk/calls/{id}/bring-in', { params, body: { colleague } })),
    no,
  );
  const end = useDeskAction(async () => {
    try {
      // A line that is put down without this is taken for lost, and its caller is put through again.
      await told(api.POST('/api/desk/calls/{id}/end', { params, signal: AbortSignal.timeout(END_MS) }));
    } finally {
      phone?.hangUp();
    }
    // Who is not in it any more wanted just that.
  }, (failure) => (failure.status === 404 || failure.kind === 'over' ? '' : no(failure)));
  const busy = [hold, join, leave, dismiss, back, ask, end].some(({ isPending }) => isPending);
  return { hold, join, leave, dismiss, back, ask, end, busy };
}
