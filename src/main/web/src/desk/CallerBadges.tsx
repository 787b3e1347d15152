import { Badge, Group, Tooltip } from '@mantine/core';
import { IconShieldCheck, IconShieldQuestion, IconShieldX } from '@tabler/icons-react';
import type { Caller } from '../api/client';
import { phone } from '../format/phone';
import { useLanguage } from '../i18n/Language';
import { proofColour } from './callerWords';

const ICONS = { nobody: IconShieldQuestion, 'number-disputed': IconShieldX, 'number-claimed': IconShieldQuestion, 'number-attested': IconShieldCheck };

/**
 * Number, how far it may be believed, and the caller's language.
 *
 * @param dialled whether we called the number ourselves: then it is the one it says
 */
export function CallerBadges({ caller, dialled = false }: { caller: Caller; dialled?: boolean }) {
  const { words, language } = useLanguage();
  const Icon = ICONS[caller.proof];
  const spoken = new Intl.DisplayNames(language, { type: 'language' }).of(caller.language) ?? caller.language;
  return (
    <Group gap={6}>
      {caller.number !== '' && caller.kind !== 'unknown' && <Badge color="gray" className="ticking">{phone(caller.number)}</Badge>}
      {!dialled && (
        <Tooltip label={words.caller.proofHint}>
          <Badge color={proofColour(caller.proof)} leftSection={<Icon size={13} aria-hidden />}>
            {words.caller.proof[caller.proof]}
          </Badge>
        </Tooltip>
      )}
      <Badge color="gray">{spoken}</Badge>
    </Group>
  );
}
