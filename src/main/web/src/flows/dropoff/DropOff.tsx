import './dropoff.css';
import { Alert, Group, Loader, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useLanguage } from '../../i18n/Language';
import { between } from '../../format/time';
import { useLocalNow } from '../../live/now';
import type { OpenFlow } from '../data/api';
import type { FlowDocument } from '../model/document';
import { useDrawing } from '../store/Editor';
import { useLive } from '../versions/useVersions';
import { CountMap } from './CountMap';
import { byStep } from './counts';
import { CountTable } from './CountTable';
import { fieldOf, midnight, spanOf, type Choice, type Days, type Span } from './period';
import { PeriodPicker } from './PeriodPicker';
import { useDropOff, usePlaces, usePublished } from './useDropOff';
import { WorstSteps } from './WorstSteps';

/** Where callers give up: the published flow, not the draft, with what callers did in it. */
export function DropOff({ flow }: { flow: OpenFlow }) {
  const { words } = useLanguage();
  const say = words.flows.dropOff;
  const today = useToday();
  const [choice, setChoice] = useState<Choice>('week');
  const [days, setDays] = useState<Days>(() => ({ first: fieldOf(midnight(today, -13)), last: fieldOf(today) }));
  const found = useMemo(() => spanOf(choice, today, days), [choice, today, days]);
  const live = useLive(flow);
  const { document, failed } = usePublished(flow.id, live);
  const wrong = 'wrong' in found ? found.wrong : undefined;
  return (
    <div className="drop-off">
      <Group justify="space-between" align="flex-start" gap="sm">
        <div>
          <Text component="h2" fw={650}>{say.title}</Text>
          <Text size="sm" c="dimmed">{live === undefined ? say.hint : `${say.ofLive(live)} ${say.hint}`}</Text>
        </div>
        <PeriodPicker choice={choice} days={days} wrong={wrong} onChoice={setChoice} onDays={setDays} />
      </Group>
      {live === undefined && <Alert color="blue">{say.never}</Alert>}
      {failed && <Alert color="red">{say.failed}</Alert>}
      {document && !('wrong' in found) && <Figures id={flow.id} document={document} span={found} />}
    </div>
  );
}

function Figures({ id, document, span }: { id: string; document: FlowDocument; span: Span }) {
  const { words, language } = useLanguage();
  const say = words.flows.dropOff;
  const read = useDropOff(id, span);
  const layout = useDrawing((drawing) => drawing.layout);
  const positions = usePlaces(document, layout);
  const [shown, setShown] = useState<{ step: string }>();
  const counts = useMemo(() => byStep(read.data?.steps ?? []), [read.data]);
  const worst = useMemo(() => (read.data?.worst ?? []).map(({ step }) => step), [read.data]);
  if (!read.data || !positions) {
    return read.isError ? <Alert color="red">{say.failed}</Alert> : <Loader size="sm" aria-label={say.title} />;
  }
  const { calls, from, to } = read.data;
  return (
    <>
      <Text size="sm"><strong role="status">{say.calls(calls)}</strong> · {between(Date.parse(from), Date.parse(to), language)}</Text>
      <div className="drop-main">
        <CountMap document={document} positions={positions} counts={counts} worst={worst} shown={shown} />
        <WorstSteps worst={read.data.worst} counts={counts} least={read.data['least-entered']} onShow={(step) => setShown({ step })} />
      </div>
      <CountTable document={document} counts={counts} />
    </>
  );
}

/** The same object until midnight, so that what is counted does not change with every tick. */
function useToday(): Date {
  const day = midnight(new Date(useLocalNow())).getTime();
  return useMemo(() => new Date(day), [day]);
}
