import { Alert, List } from '@mantine/core';
import type { Failure } from '../../api/failure';
import { useWords } from '../../i18n/Language';
import { refusedIn } from '../../i18n/told/toldIn';
import { wrongElsewhere } from './wrongAt';

/** A "no" above a form; what has a field of its own is said there. */
export function Refusal({ failure, fields = [] }: { failure: Failure | undefined; fields?: readonly string[] }) {
  const all = useWords();
  const words = all.premises;
  // What a colleague changed meanwhile is shown field by field.
  if (!failure || failure.kind === 'stale') {
    return null;
  }
  const rest = wrongElsewhere(failure, fields);
  const kinds: Record<string, string> = words.refusals;
  const sentence = failure.passing ? words.down : (kinds[failure.kind] ?? (failure.status === 400 ? words.check : refusedIn(all, failure.message, failure.parts).words));
  return (
    <Alert color="red" role="alert">
      {sentence}
      {rest.length > 0 && <List size="sm">{rest.map((one) => <List.Item key={one.pointer + one.detail}>{one.pointer} {refusedIn(all, one.detail, one.parts).words}</List.Item>)}</List>}
    </Alert>
  );
}
