import { Button, Stack } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import type { Desk } from '../../api/client';
import { useWords } from '../../i18n/Language';
import { CasePanel } from '../case/CasePanel';
import { OpenHandOvers } from '../handover/OpenHandOvers';
import { ResolutionList } from '../resolution/ResolutionList';
import { WorkList } from '../work/WorkList';
import { Team } from './Team';

/** Between calls: what waits for me, the team, and the case I look at, which then takes the wider column. */
export function Idle({ desk, chosen }: { desk: Desk; chosen: string }) {
  const words = useWords();
  const [, go] = useLocation();
  const choose = (number: string) => go(`/desk/cases/${number}`);
  const team = <Team team={desk.team} />;
  const lists = (
    <Stack>
      <WorkList desk={desk} chosen={chosen} onChoose={choose} />
      {desk.me.resolution && <ResolutionList me={desk.me.name} chosen={chosen} onChoose={choose} />}
      {desk.me.roles.includes('supervisor') && <OpenHandOvers chosen={chosen} onChoose={choose} />}
      {chosen !== '' && team}
    </Stack>
  );
  if (chosen === '') {
    return <div className="desk">{lists}{team}</div>;
  }
  return (
    <div className="desk desk-with-case">
      {lists}
      <div className="idle-case">
        <Button variant="subtle" size="compact-sm" mb={4} leftSection={<IconArrowLeft size={16} aria-hidden />} onClick={() => go('/desk')}>
          {words.case.back}
        </Button>
        <CasePanel key={chosen} number={chosen} />
      </div>
    </div>
  );
}
