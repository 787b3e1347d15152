import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import { useWords } from '../i18n/Language';

export function NowherePage() {
  const words = useWords();
  return (
    <Stack align="center" mt="xl">
      <Text>{words.nowhere.text}</Text>
      <Anchor component={Link} href="/desk">{words.nowhere.back}</Anchor>
    </Stack>
  );
}
