import { Badge, Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { relative } from '../../format/time';
import { useLanguage } from '../../i18n/Language';
import { useNow } from '../../live/now';
import { Line, Row } from '../work/Row';
import { caseTitle } from '../work/titles';
import { AssignForm } from './AssignForm';
import { useOpenHandOvers } from './useOpenHandOvers';

/** For supervisors: which cases are held out to whom, and who has not answered for how long. */
export function OpenHandOvers({ chosen, onChoose }: { chosen: string; onChoose: (number: string) => void }) {
  const { words, language } = useLanguage();
  const now = useNow();
  const { data, isError } = useOpenHandOvers();
  const [giving, setGiving] = useState('');
  return (
    <section className="panel" aria-labelledby="open-hand-overs">
      <Group justify="space-between" p="md" pb={4} wrap="nowrap">
        <Title order={2} size="h5" id="open-hand-overs">{words.openHandOvers.title}</Title>
        {data && <Badge color={data.length > 0 ? 'grape' : 'gray'} role="status">{data.length}</Badge>}
      </Group>
      <Text px="md" pb="sm" size="sm" c="dimmed">
        {isError ? words.openHandOvers.failed : data?.length === 0 ? words.openHandOvers.empty : words.openHandOvers.hint}
      </Text>
      <ul className="work-items">
        {data?.map((one) => (
          <Row
            key={one.id}
            title={caseTitle(one, words)}
            badge={words.case.kind['hand-over']}
            colour="grape"
            chosen={one.number === chosen}
            onChoose={() => onChoose(one.number)}
            lines={
              <>
                <Line>{words.openHandOvers.offers(one.by, one.to)}: {one.note}</Line>
                <Line quiet>{words.openHandOvers.silent(one.to, relative(Date.parse(one.offered), now, language))}</Line>
              </>
            }
          >
            {giving === one.id
              ? <AssignForm number={one.number} onLeave={() => setGiving('')} />
              : <Button size="xs" variant="default" onClick={() => setGiving(one.id)}>{words.openHandOvers.give}</Button>}
          </Row>
        ))}
      </ul>
    </section>
  );
}
