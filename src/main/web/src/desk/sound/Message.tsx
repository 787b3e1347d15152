import { Text } from '@mantine/core';
import type { Voicemail } from '../../api/client';
import { useWords } from '../../i18n/Language';
import { VoicemailPlayer } from './VoicemailPlayer';

/** A message: its sound, what was said, and who has heard it. */
export function Message({ message }: { message: Voicemail }) {
  const words = useWords();
  if (message.state !== 'arrived') {
    return <Text size="sm" c="var(--mantine-color-error)">{words.matters.recordingMissing}</Text>;
  }
  return (
    <div className="message">
      <VoicemailPlayer id={message.id} seconds={message.seconds} />
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {message.transcript === '' ? <Text span c="dimmed">{words.matters.noTranscript}</Text> : `“${message.transcript}”`}
      </Text>
      <Text size="xs" c="dimmed">
        {message['heard-by'] === '' ? words.matters.unheard : words.matters.heardBy(message['heard-by'])}
      </Text>
    </div>
  );
}
