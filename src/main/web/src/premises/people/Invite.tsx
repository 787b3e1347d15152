import { Button, CopyButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { api, own, type Schema } from '../../api/client';
import { told } from '../../api/failure';
import { useState } from 'react';
import { moment } from '../../format/time';
import { useLanguage } from '../../i18n/Language';
import { useNow } from '../../live/now';
import { Refusal } from '../parts/Refusal';
import { useChange } from '../parts/useChange';

/** A link with which somebody sets their password. It is shown this once; a new one replaces it. */
export function Invite({ person }: { person: Schema['Person'] }) {
  const { words, language } = useLanguage();
  const now = useNow();
  const [link, setLink] = useState<Schema['Invitation']>();
  const path = { params: { path: { id: person.id }, ...own } };
  const invite = useChange(() => told(api.POST('/api/people/{id}/invitation', path)), setLink);
  const at = person['invited-until'];
  return (
    <Stack gap="xs">
      <Refusal failure={invite.failure} />
      {!link && at && <Text size="sm">{words.premises.people.invitedUntil(moment(Date.parse(at), now, language))}</Text>}
      {link && (
        <>
          <TextInput
            readOnly
            label={words.premises.people.link}
            description={words.premises.people.linkHint(moment(Date.parse(link['expires-at']), now, language))}
            value={location.origin + link.path}
            onFocus={(event) => event.currentTarget.select()}
          />
          <CopyButton value={location.origin + link.path}>
            {({ copied, copy }) => <Button size="xs" style={{ alignSelf: 'flex-start' }} onClick={copy}>{copied ? words.premises.people.copied : words.premises.people.copy}</Button>}
          </CopyButton>
        </>
      )}
      <Group>
        <Button size="xs" variant="default" loading={invite.busy} onClick={() => invite.run(undefined)}>
          {person.password ? words.premises.people.inviteAgain : words.premises.people.invite}
        </Button>
      </Group>
    </Stack>
  );
}
