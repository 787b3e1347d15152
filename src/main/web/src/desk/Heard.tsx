import { Text } from '@mantine/core';
import { useWords } from '../i18n/Language';

/** What the caller pressed and said on the way here, in order. */
export function Heard({ heard, label }: { heard: string[]; label: string }) {
  const words = useWords();
  return (
    <div>
      <Text size="xs" c="dimmed" mb={4}>
        {heard.length === 0 ? words.offer.heardNothing : label}
      </Text>
      {heard.length > 0 && (
        <ol className="heard" aria-label={label}>
          {heard.map((one, place) => (
            // The same key may be pressed twice; its place is what tells them apart.
            <li key={`${place}-${one}`}>{one}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
