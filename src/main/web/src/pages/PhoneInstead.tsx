import { Switch } from '@mantine/core';
import { api, own } from '../api/client';
import { told } from '../api/failure';
import { useDesk } from '../desk/useDesk';
import { useDeskAction } from '../desk/useDeskAction';
import { useWords } from '../i18n/Language';

/** Whether my phone is rung while this desk is asleep; kept by the house, and only for those whose phone it knows. */
export function PhoneInstead() {
  const words = useWords();
  const me = useDesk().data?.desk.me;
  const say = useDeskAction((on: boolean) => told(api.PUT('/api/desk/phone-instead', { params: own, body: { on: on ? 'yes' : 'no' } })), () => words.presence.failed);
  if (!me?.['phone-on-file']) {
    return null;
  }
  return (
    <Switch
      label={words.settings.phoneInstead} description={words.settings.phoneInsteadHint} disabled={say.isPending}
      checked={say.isPending ? say.variables : me['phone-instead']} onChange={(event) => say.mutate(event.currentTarget.checked)}
    />
  );
}
