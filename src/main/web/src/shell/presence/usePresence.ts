import { api, own, type Presence } from '../../api/client';
import { told } from '../../api/failure';
import { useDeskAction } from '../../desk/useDeskAction';
import { useWords } from '../../i18n/Language';

/** Says whether and how I can be rung. */
export function usePresence() {
  const words = useWords();
  const say = useDeskAction((body: Presence) => told(api.PUT('/api/desk/presence', { params: own, body })), () => words.presence.failed);
  return {
    busy: say.isPending,
    browser: () => say.mutate({ presence: 'available', by: 'browser' }),
    phone: () => say.mutate({ presence: 'available', by: 'phone' }),
    away: (reason: string) => say.mutate({ presence: 'away', reason }),
  };
}
