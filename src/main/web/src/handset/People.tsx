import { Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { PhoneBook } from '../exchange/carrier';
import { phone } from '../format/phone';
import { useWords } from '../i18n/Language';
import { dialled, WITHHELD, type Handset, type Person } from './handsets';

/** Who is calling: customers by name, a withheld number, or one nobody knows. */
export function People({ book, inHand, onPick }: { book: PhoneBook; inHand: Handset | undefined; onPick: (person: Person) => void }) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const use = (event: FormEvent) => {
    event.preventDefault();
    const number = dialled(typed);
    setWrong(number === undefined);
    if (number !== undefined) {
      onPick(book.customers.find((one) => one.number === number) ?? { name: '', number, language: '' });
      setTyped('');
    }
  };
  const row = (person: Person, name: string, below: string) => {
    const here = inHand?.number === person.number && inHand.name === person.name;
    return (
      <li key={person.name + person.number}>
        <button type="button" className="person" aria-pressed={here} onClick={() => onPick(person)}>
          <Text span size="sm" fw={600}>{name}</Text>
          <Text span size="sm" c="dimmed" className="ticking">{below}</Text>
        </button>
      </li>
    );
  };
  return (
    <Stack gap="sm" p="sm">
      <Title order={2} size="h5" id="people">{words.phones.who}</Title>
      <ul className="people">
        {book.customers.map((one) => row(one, one.name, phone(one.number)))}
        {row(WITHHELD, words.phones.withheld, words.phones.withheldHint)}
      </ul>
      <form onSubmit={use}>
        <TextInput
          label={words.phones.unknown} type="tel" placeholder="(619) 555-0177" value={typed} error={wrong ? words.phones.noNumber : undefined}
          onChange={(event) => {
            setWrong(false);
            setTyped(event.currentTarget.value);
          }}
        />
        <Button mt={6} type="submit" variant="default" size="compact-md">{words.phones.useNumber}</Button>
      </form>
    </Stack>
  );
}
