import { Text, Title } from '@mantine/core';
import { useWords } from '../../i18n/Language';
import { WithdrawPromise } from '../moves/WithdrawPromise';
import { useDesk } from '../useDesk';
import { CallbackRow } from '../work/CallbackRow';
import { DutyRow } from '../work/DutyRow';
import { HandOverRow } from '../work/HandOverRow';
import { PromiseRow } from '../work/PromiseRow';
import { workList } from '../work/workList';

/** What is still to be done about this case, as far as it is mine, and to whom it is held out. */
export function OpenMatters({ number }: { number: string }) {
  const words = useWords();
  const desk = useDesk().data?.desk;
  const open = desk ? workList(desk).filter((task) => task.number === number && task.kind !== 'case' && task.kind !== 'waiting') : [];
  const offered = desk?.['hand-overs']['from-me'].find((one) => one.number === number);
  if (open.length === 0 && !offered) {
    return null;
  }
  const place = { chosen: false, inCase: true };
  return (
    <section aria-labelledby={`open-${number}`}>
      <Title order={4} size="h6" mb={4} id={`open-${number}`}>{words.acts.openMatters}</Title>
      {offered && <Text size="sm">{words.acts.offeredTo(offered.to)}</Text>}
      {open.length > 0 && <ul className="work-items open-matters">
        {open.map((task) => {
          switch (task.kind) {
            case 'callback':
              return <CallbackRow key={task.key} callback={task.callback} place={place} />;
            case 'task':
              return <DutyRow key={task.key} duty={task.duty} voicemail={task.voicemail} callback={task.callback} place={place} />;
            case 'hand-over':
              return <HandOverRow key={task.key} handOver={task.handOver} place={place} />;
            case 'promise':
            case 'escalation':
              return (
                <PromiseRow key={task.key} promise={task.promise} escalated={task.kind === 'escalation'} place={place} always>
                  <WithdrawPromise id={task.promise.id} />
                </PromiseRow>
              );
          }
          return null;
        })}
      </ul>}
    </section>
  );
}
