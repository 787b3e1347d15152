import { useEffect, useMemo, useState } from 'react';
import type { PhoneBook } from '../exchange/carrier';
import type { Telephones } from '../exchange/fold';
import { calledElsewhere, liveCall, picked, type Handset, type Person } from './handsets';

const KEPT = 'onetouch.handsets';

let made = 0;
const fresh = () => `h${Date.now()}-${++made}`;

function kept(): Handset[] {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? '[]') as Handset[];
  } catch {
    // Half written by a tab that died: an empty table is a fine beginning.
    return [];
  }
}

/** The telephones on the table and the one in hand; they survive a reload, as the calls do. */
export function useTable(book: PhoneBook, telephones: Telephones) {
  const [{ table, held }, set] = useState(() => {
    const before = kept();
    const first = book.customers[0];
    const begin = before.length > 0 || !first ? before : [{ id: fresh(), ...first, leg: '' }];
    return { table: begin, held: begin[0]?.id ?? '' };
  });
  useEffect(() => sessionStorage.setItem(KEPT, JSON.stringify(table)), [table]);

  const called = calledElsewhere(table, telephones).map((leg) => leg.phone).join(' ');
  useEffect(() => {
    if (called !== '') {
      const rung = called.split(' ').map((number) => ({ id: fresh(), ...nameOf(book, number), leg: '' }));
      set((was) => ({ table: [...was.table, ...rung], held: rung[0]?.id ?? was.held }));
    }
  }, [called, book]);

  // Whatever call is on a telephone now is the one whose words stay there when it is over.
  const calls = table.map((one) => liveCall(one, telephones)).join(' ');
  useEffect(() => {
    const now = calls.split(' ');
    set((was) => (was.table.length === now.length ? { ...was, table: was.table.map((one, place) => (now[place] ? { ...one, leg: now[place] } : one)) } : was));
  }, [calls]);

  const acts = useMemo(
    () => ({
      hold: (id: string) => set((was) => (was.held === id ? was : { ...was, held: id })),
      putAway: (id: string) =>
        set((was) => {
          const rest = was.table.filter((one) => one.id !== id);
          return { table: rest, held: was.held === id ? (rest[0]?.id ?? '') : was.held };
        }),
      dialled: (id: string, leg: string) => set((was) => ({ ...was, table: was.table.map((one) => (one.id === id ? { ...one, leg } : one)) })),
    }),
    [],
  );
  const pick = (person: Person) => set((was) => picked(was.table, was.held, person, telephones, fresh()));
  const add = (person: Person) => set((was) => picked(was.table, '', person, telephones, fresh()));
  return { table, held, pick, add, ...acts };
}

/** Whose telephone a number is: a customer's, an agent's, or the duty line. */
export function nameOf(book: PhoneBook, number: string): Person {
  const customer = book.customers.find((one) => one.number === number);
  const agent = book.agents.find((one) => one.number === number);
  return customer ?? { name: agent?.name ?? '', number, language: '' };
}
