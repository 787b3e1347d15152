import { notifications } from '@mantine/notifications';
import { api, own } from '../../api/client';
import { told, type Failure } from '../../api/failure';
import { moment, type Language } from '../../format/time';
import type { Words } from '../../i18n/en';
import { useLanguage } from '../../i18n/Language';
import { ActionButton } from '../../keys/ActionButton';
import { useDeskAction } from '../useDeskAction';

/** Why nobody is called now, and from when on they may be. */
export function whyNot(failure: Failure, words: Words, language: Language, now: number): string {
  switch (failure.kind) {
    case 'quiet-hours':
      return Number.isNaN(failure.from) ? words.acts.quiet : words.acts.quietUntil(moment(failure.from, now, language));
    case 'busy':
      return words.acts.busy;
    case 'unfit':
      return words.acts.unusable;
    default:
      return words.matters.failed;
  }
}

/** Calls whoever the case is about: my own device first, then theirs. */
export function CallCustomer({ number }: { number: string }) {
  const { words, language } = useLanguage();
  const no = (failure: Failure) => whyNot(failure, words, language, Date.now());
  const call = useDeskAction(async () => {
    await told(api.POST('/api/desk/calls', { params: own, body: { case: number } }));
    notifications.show({ message: words.acts.calling });
  }, no);
  return <ActionButton keys="c" label={words.acts.call} size="xs" variant="default" loading={call.isPending} onAct={() => call.mutate(undefined)} />;
}
