import { useWords } from '../Language';
import { refusedIn, toldIn, type Family, type Parts } from './toldIn';

type Props = { text: string; parts: Parts | undefined };

/** A sentence of the house's in the reader's language. */
export function Told({ family, text, parts }: Props & { family: Family }) {
  const { words, lang } = toldIn(useWords(), family, text, parts);
  return <span lang={lang}>{words}</span>;
}

/** Why something was refused, in the reader's language. */
export function Refused({ text, parts }: Props) {
  const { words, lang } = refusedIn(useWords(), text, parts);
  return <span lang={lang}>{words}</span>;
}
