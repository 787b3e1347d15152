import { Center, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { SignedIn } from '../api/client';
import { useWords } from '../i18n/Language';
import { LanguageChoice } from '../pages/LanguageChoice';
import { Mark } from '../shell/Mark';
import { SignInForm } from './SignInForm';

/** @param down the house did not answer the question who is here */
export function SignInPage({ down, onWelcome }: { down: boolean; onWelcome: (who: SignedIn) => void }) {
  const words = useWords();
  return (
    <Center component="main" mih="100dvh" p="md">
      <Stack w="100%" maw={400}>
        <Group gap={10} justify="center">
          <Mark size={36} />
          <Text fz={24} fw={700}>{words.brand}</Text>
        </Group>
        <Paper withBorder p="xl" radius="md" bg="var(--ot-surface)">
          <Title order={1} size="h3" mb="md">{words.signIn.title}</Title>
          <SignInForm said={down ? words.signIn.down : ''} onWelcome={onWelcome} />
        </Paper>
        <LanguageChoice />
      </Stack>
    </Center>
  );
}
