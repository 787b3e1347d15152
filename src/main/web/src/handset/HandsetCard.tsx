import { ActionIcon, Badge, Group, Stack, Text, Title, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { PhoneBook } from '../exchange/carrier';
import type { Leg } from '../exchange/fold';
import { phone } from '../format/phone';
import { useWords } from '../i18n/Language';
import { Captions } from '../talk/Captions';
import { CallActs } from './CallActs';
import { isLive, type Handset } from './handsets';
import { HandsetState } from './HandsetState';

type Props = {
  handset: Handset;
  book: PhoneBook;
  call: Leg | undefined;
  inHand: boolean;
  onHold: () => void;
  onPutAway: () => void;
  onDialled: (leg: string) => void;
};

/** One telephone: whose it is, what it does, what was said, and what one can do with it. */
export function HandsetCard({ handset, book, call, inHand, onHold, onPutAway, onDialled }: Props) {
  const words = useWords();
  const card = useRef<HTMLElement>(null);
  const agent = book.agents.some((one) => one.number === handset.number);
  const duty = handset.number === book['duty-line'];
  const name = duty ? words.phones.dutyLine : handset.name !== '' ? handset.name : handset.number === '' ? words.phones.withheld : words.phones.stranger;
  const status = call?.status ?? 'over';
  // A button that does its work and goes would take the keyboard's place with it.
  useEffect(() => {
    if (inHand && card.current && document.activeElement === document.body) {
      card.current.focus();
    }
  }, [inHand, status]);
  useEffect(() => {
    if (inHand) {
      card.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [inHand]);
  return (
    <section
      ref={card} tabIndex={-1} className="panel handset" data-held={inHand} data-ringing={call?.status === 'ringing'} aria-label={words.phones.of(name)}
      onFocus={onHold} onPointerDown={onHold}
    >
      <Stack gap="sm" p="sm">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <div style={{ minWidth: 0 }}>
            <Title order={2} size="h4" style={{ overflowWrap: 'anywhere' }}>{name}</Title>
            <Group gap={6}>
              <Text size="sm" className="ticking">{handset.number === '' ? words.phones.withheldHint : phone(handset.number)}</Text>
              {agent && <Badge color="blue">{words.phones.mobile}</Badge>}
            </Group>
          </div>
          {!isLive(call) && (
            <Tooltip label={words.phones.putAway}>
              <ActionIcon aria-label={words.phones.putAwayOf(name)} onClick={onPutAway}><IconX size={18} aria-hidden /></ActionIcon>
            </Tooltip>
          )}
        </Group>
        <HandsetState call={call} />
        {call && <Captions lines={call.lines} label={words.phones.heardBy(name)} empty={words.talk.nothingYet} />}
        <CallActs handset={handset} book={book} call={call} canDial={!agent && !duty} inHand={inHand} onDialled={onDialled} />
      </Stack>
    </section>
  );
}
