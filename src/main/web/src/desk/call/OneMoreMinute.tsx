import { api, own } from '../../api/client';
import { told, type Failure } from '../../api/failure';
import { useWords } from '../../i18n/Language';
import { ActionButton } from '../../keys/ActionButton';
import { useDeskAction } from '../useDeskAction';

/** Makes the wrap-up as long again, once, without asking anybody. */
export function OneMoreMinute() {
  const words = useWords();
  const no = (failure: Failure) => (failure.status === 409 ? words.acts.minuteGone : words.matters.failed);
  const extend = useDeskAction(() => told(api.POST('/api/desk/wrap-up/extend', { params: own })), no);
  return <ActionButton keys="e" label={words.acts.minute} variant="default" size="xs" w="fit-content" loading={extend.isPending} onAct={() => extend.mutate(undefined)} />;
}
