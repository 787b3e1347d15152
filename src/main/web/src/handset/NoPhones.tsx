import { Anchor, Center, Stack, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import { useWords } from '../i18n/Language';

export function NoPhones() {
  const words = useWords();
  return (
    <Center h="100dvh" p="md" component="main">
      <Stack align="center" maw={480}>
        <Title order={1} size="h3">{words.phones.none}</Title>
        <Text ta="center">{words.phones.noneWhy}</Text>
        <Anchor component={Link} href="/">{words.nowhere.back}</Anchor>
      </Stack>
    </Center>
  );
}
