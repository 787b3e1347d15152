import { Button, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '../../i18n/Language';
import { Approvals } from '../approvals/Approvals';
import { Page, Read } from '../parts/Page';
import { useNumbers } from '../parts/usePremises';
import { NumberCard } from './NumberCard';
import { NumberForm } from './NumberForm';

/** The numbers people dial: what answers them, and whether their calls come here. */
export function NumbersPage() {
  const words = useWords().premises.numbers;
  const numbers = useNumbers();
  const [adding, setAdding] = useState(false);
  return (
    <Page title={words.title} hint={words.hint} acts={<Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>{words.add}</Button>}>
      {adding && <section className="panel premises-panel" aria-label={words.add}><NumberForm onLeave={() => setAdding(false)} /></section>}
      <Read of={numbers}>
        {(found) => (
          <Stack>
            {found.numbers.length === 0 && <Text>{words.none}</Text>}
            {found.numbers.map((one) => <NumberCard key={one.number} number={one} />)}
          </Stack>
        )}
      </Read>
      <Approvals />
    </Page>
  );
}
