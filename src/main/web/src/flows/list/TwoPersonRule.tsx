import { Switch } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useWords } from '../../i18n/Language';
import { noIn } from '../../i18n/told/toldIn';
import { useSession } from '../../session/useSession';
import { FLOWS, flowsApi } from '../data/api';
import { useTell } from '../frame/useTell';

const RULE = [...FLOWS, 'two-person'];

/** Whether grave changes need two administrators; administrators alone may say so. */
export function TwoPersonRule() {
  const all = useWords();
  const words = all.flows.imports;
  const tell = useTell();
  const queries = useQueryClient();
  const may = useSession().data?.roles.includes('administrator') === true;
  const rule = useQuery({ queryKey: RULE, queryFn: flowsApi.twoPerson, enabled: may });
  const setting = useMutation({
    mutationFn: flowsApi.setTwoPerson,
    onSuccess: (_, required) => tell.done(required ? words.twoPersonOn : words.twoPersonOff),
    onError: (failure) => tell.failed(words.twoPersonFailed(noIn(all, failure))),
    onSettled: () => queries.invalidateQueries({ queryKey: RULE }),
  });
  if (!may || !rule.data) {
    return null;
  }
  return (
    <Switch
      mt="xl" label={words.twoPerson} description={words.twoPersonHint} disabled={setting.isPending}
      checked={setting.isPending ? setting.variables : rule.data.required} onChange={(event) => setting.mutate(event.currentTarget.checked)}
    />
  );
}
