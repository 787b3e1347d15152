import { Badge, Group, Text, Title } from '@mantine/core';
import { useWords } from '../../i18n/Language';
import { NeededCase } from './NeededCase';
import { useResolution } from './useResolution';

type Props = { me: string; chosen: string; onChoose: (number: string) => void };

/** What went wrong once too often, for those who put it right. */
export function ResolutionList({ me, chosen, onChoose }: Props) {
  const words = useWords();
  const { data, isError } = useResolution();
  return (
    <section className="panel" aria-labelledby="resolution">
      <Group justify="space-between" p="md" pb={4}>
        <Title order={2} size="h5" id="resolution">{words.rescue.title}</Title>
        {data && <Badge color={data.cases.length > 0 ? 'orange' : 'gray'} role="status">{data.cases.length}</Badge>}
      </Group>
      <Text px="md" pb="sm" size="sm" c="dimmed">
        {isError ? words.rescue.failed : data?.cases.length === 0 ? words.rescue.empty : words.rescue.hint}
      </Text>
      <ul className="work-items">
        {data?.cases.map((one) => (
          <NeededCase key={one.about.number} needed={one} me={me} chosen={one.about.number === chosen} onChoose={() => onChoose(one.about.number)} />
        ))}
      </ul>
    </section>
  );
}
