import { Button, Divider } from '@mantine/core';
import { useWords } from '../i18n/Language';
import { useProviders } from './useProviders';

/** The ways in that need no password of ours. The browser itself goes there, so these are links. */
export function ProviderButtons() {
  const words = useWords();
  const providers = useProviders();
  return providers.map(({ name, start }) => (
    <div key={start}>
      <Divider label={words.signIn.or} mb="md" />
      <Button component="a" href={start} size="md" variant="default" fullWidth>
        {words.signIn.byProvider(name)}
      </Button>
    </div>
  ));
}
