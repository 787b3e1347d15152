import { Badge, Group, List, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconHelpCircle } from '@tabler/icons-react';
import type { Schema } from '../../api/client';
import { relative } from '../../format/time';
import { useLanguage } from '../../i18n/Language';
import { useNow } from '../../live/now';

const LOOKS = {
  yes: { color: 'teal', icon: IconCircleCheck },
  no: { color: 'red', icon: IconAlertTriangle },
  unknown: { color: 'orange', icon: IconHelpCircle },
} as const;

/** Whether the number's calls come here, and what else is to be said of its settings at the phone company. */
export function WebhookState({ webhook }: { webhook: Schema['CompanyNumber']['webhook'] }) {
  const { words, language } = useLanguage();
  const now = useNow();
  if (!webhook) {
    return <Text size="sm" c="dimmed">{words.premises.numbers.neverChecked}</Text>;
  }
  const { color, icon: Icon } = LOOKS[webhook['points-here']];
  return (
    <div role="status">
      <Group gap="xs">
        <Badge color={color} leftSection={<Icon size={14} aria-hidden />}>{words.premises.numbers.points[webhook['points-here']]}</Badge>
        <Text size="sm" c="dimmed">{words.premises.numbers.checked(relative(Date.parse(webhook['checked-at']), now, language))}</Text>
      </Group>
      {webhook.why.length > 0 && (
        <List size="sm" mt={6}>
          {webhook.why.map((one) => <List.Item key={one}>{words.premises.numbers.why[one]}</List.Item>)}
        </List>
      )}
      {webhook['voice-url'] !== '' && <Text size="xs" c="dimmed" mt={6} style={{ overflowWrap: 'anywhere' }}>{webhook['voice-url']}</Text>}
      {webhook.detail !== '' && <Text size="xs" c="dimmed" mt={6} style={{ overflowWrap: 'anywhere' }}>{webhook.detail}</Text>}
    </div>
  );
}
