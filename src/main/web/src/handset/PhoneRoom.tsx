import { Alert, Text } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { carrier, type PhoneBook } from '../exchange/carrier';
import { Exchange } from '../exchange/Exchange';
import { useLanguage } from '../i18n/Language';
import { useBell } from '../softphone/useBell';
import { speakEvent } from '../talk/aloud';
import { HandsetCard } from './HandsetCard';
import { callAt, isLive } from './handsets';
import { People } from './People';
import { PhoneHead } from './PhoneHead';
import { useHeldKeys } from './useHeldKeys';
import { useTable } from './useTable';

/** The people on one side, their telephones on the other. */
export function PhoneRoom({ book }: { book: PhoneBook }) {
  const { words, language } = useLanguage();
  const [exchange] = useState(() => new Exchange());
  const { connected, telephones } = useSyncExternalStore(exchange.watch, exchange.now);
  const { table, held, pick, add, hold, putAway, dialled } = useTable(book, telephones);
  const inHand = table.find((one) => one.id === held);
  const call = inHand && callAt(inHand, telephones);
  const heard = call?.sid ?? '';
  const spoken = inHand?.language || language;

  // One hears the telephone one holds; two at the same ear nobody understands.
  useEffect(() => exchange.listen((event, now) => heard !== '' && speakEvent(event, heard, now, spoken)), [exchange, heard, spoken]);
  const rings = table.map((one) => callAt(one, telephones)).find((leg) => leg?.status === 'ringing');
  useBell(rings?.sid ?? '', words.phones.title, words.phones.rings);
  useHeldKeys(isLive(call) && call.status === 'in-call' ? (key) => void carrier.press(call.sid, key).catch(() => undefined) : undefined);

  const unused = book.customers.find((one) => table.every((other) => other.number !== one.number));
  return (
    <div className="phones">
      <PhoneHead onAdd={unused ? () => add(unused) : undefined} />
      <aside className="panel phones-people" aria-labelledby="people">
        <People book={book} inHand={inHand} onPick={pick} />
      </aside>
      <main className="phones-table">
        {!connected && <Alert color="orange" icon={<IconPlugConnectedX aria-hidden />} role="status">{words.phones.connecting}</Alert>}
        {table.length === 0 && <Text>{words.phones.pickSomebody}</Text>}
        {table.map((handset) => (
          <HandsetCard
            key={handset.id} handset={handset} book={book} call={callAt(handset, telephones)} inHand={handset.id === held}
            onHold={() => hold(handset.id)} onPutAway={() => putAway(handset.id)} onDialled={(leg) => dialled(handset.id, leg)}
          />
        ))}
      </main>
    </div>
  );
}
