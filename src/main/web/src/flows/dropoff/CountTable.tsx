import { Table, Text } from '@mantine/core';
import { useLanguage } from '../../i18n/Language';
import type { FlowDocument } from '../model/document';
import { walkOrder } from '../model/links';
import { title } from '../model/names';
import { leftByKey, share, type Count } from './counts';
import { percent } from './percent';

const COLUMNS = ['entered', 'key', 'by-words', 'silence', 'wrong', 'asked-for-person', 'hung-up-here'] as const;

/** The same figures in rows: for those who listen, and for those who compare. */
export function CountTable({ document, counts }: { document: FlowDocument; counts: ReadonlyMap<string, Count> }) {
  const { words, language } = useLanguage();
  const say = words.flows.dropOff;
  const drawn = walkOrder(document).filter((id) => id in document.steps);
  // Steps of flows it runs, and of versions before.
  const others = [...counts.keys()].filter((id) => !(id in document.steps));
  return (
    <div className="drop-table" tabIndex={0} role="group" aria-label={say.table}>
      <Table verticalSpacing={6} striped miw={720} aria-label={say.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say.step}</Table.Th>
            {COLUMNS.map((one) => <Table.Th key={one} ta="end">{say.columns[one]}</Table.Th>)}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {[...drawn, ...others].map((id) => {
            const count = counts.get(id);
            const figures = count && { ...count, key: leftByKey(document.steps[id], count) };
            return (
              <Table.Tr key={id}>
                <Table.Th scope="row" fw={550}>
                  {id.split('/').map(title).join(' / ')}
                  {!(id in document.steps) && <Text component="span" size="xs" c="dimmed"> {id.includes('/') ? say.ofOther : say.ofBefore}</Text>}
                </Table.Th>
                {COLUMNS.map((one) => (
                  <Table.Td key={one} ta="end">
                    {figures?.[one] ?? 0}
                    {one === 'hung-up-here' && figures && figures[one] > 0 && <Text component="span" size="xs" c="dimmed"> {percent(share(figures[one], figures.entered), language)}</Text>}
                  </Table.Td>
                ))}
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
}
