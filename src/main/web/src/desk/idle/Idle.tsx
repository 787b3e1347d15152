import { Button, Stack } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import type { Desk } from '../../api/client';
import { useWords } from '../../i18n/Language';
import { CasePanel } from '../case/CasePanel';
import { Team } from './Team';
import { WorkList } from './WorkList';

/** Between calls: what waits for me, the team, and the case I look at. */
export function Idle({ desk, chosen }: { desk: Desk; chosen: string }) {
  const words = useWords();
  const [, go] = useLocation();
  return (
    <div className="desk">
      <WorkList desk={desk} chosen={chosen} onChoose={(number) => go(`/desk/cases/${number}`)} />
      <Stack>
        {chosen !== '' && (
          <div>
            <Button variant="subtle" size="compact-sm" mb={4} leftSection={<IconArrowLeft size={16} aria-hidden />} onClick={() => go('/desk')}>
              {words.case.back}
            </Button>
            <CasePanel key={chosen} number={chosen} />
          </div>
        )}
        <Team team={desk.team} />
      </Stack>
    </div>
  );
}
