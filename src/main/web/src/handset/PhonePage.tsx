import { Center, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { carrier } from '../exchange/carrier';
import { useWords } from '../i18n/Language';
import { NoPhones } from './NoPhones';
import { PhoneRoom } from './PhoneRoom';

/** `/phone`: everybody's telephone, in the demo; on a real installation people have their own. */
export function PhonePage() {
  const words = useWords();
  const book = useQuery({ queryKey: ['phone-book'], queryFn: carrier.phoneBook, retry: false, staleTime: Infinity });
  useEffect(() => {
    document.title = `${words.phones.title} · ${words.brand}`;
  }, [words]);
  if (book.data) {
    return <PhoneRoom book={book.data} />;
  }
  return book.isPending ? <Center h="100dvh"><Loader aria-label={words.live.starting} /></Center> : <NoPhones />;
}
