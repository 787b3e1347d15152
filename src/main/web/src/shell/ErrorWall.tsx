import { Button, Center, Stack, Text } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useWords } from '../i18n/Language';

/** What breaks while drawing ends here: one sentence and a way on, instead of an empty page. */
export class ErrorWall extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const words = useWords();
  return (
    <Center h="100dvh" p="md">
      <Stack align="center" role="alert">
        <Text>{words.broken}</Text>
        <Button onClick={() => location.reload()}>{words.reload}</Button>
      </Stack>
    </Center>
  );
}
