import { Failure, failureOf, unreachable } from '../../api/failure';
import type { Schema } from '../../api/client';
import { fileText } from '../../format/fileText';

/** The house takes no larger file. */
const LARGEST_BYTES = 1024 * 1024;

export type Refusals = NonNullable<Schema['DirectoryRefused']['refusals']>;

/**
 * What became of a file: loaded, waiting for a second administrator, or every line that is wrong with it; `parts` go with the
 * one list there is.
 */
export type Outcome =
  | { loaded: Schema['Loaded'] }
  | { waits: Schema['CompanyWaiting'] }
  | { refusals: Refusals; reasons: string[]; parts: Schema['Sentences'][] };

/** Sends a directory file as it is: its words and lines are what refusals speak of. One with letters that cannot be read is not sent. */
export async function loadFile(file: File): Promise<Outcome> {
  const read = await fileText(file, LARGEST_BYTES);
  if (typeof read === 'string') {
    throw read === 'large' ? new Failure('body-too-large', 413, '', 0) : new Failure('not-text', 400, '', 0);
  }
  let answer: Response;
  try {
    answer = await fetch('/api/directory', {
      method: 'POST',
      headers: { 'X-OneTouch': '1', 'Content-Type': file.name.endsWith('.json') ? 'application/json' : 'application/yaml' },
      body: read.text,
    });
  } catch {
    throw unreachable();
  }
  const body: unknown = await answer.json().catch(() => undefined);
  return outcome(answer, body);
}

export function outcome(answer: Response, body: unknown): Outcome {
  if (answer.status === 202) {
    return { waits: body as Schema['CompanyWaiting'] };
  }
  if (answer.ok) {
    return { loaded: body as Schema['Loaded'] };
  }
  const told = body as { refusals?: Refusals; reasons?: string[]; errors?: Schema['Problem']['errors'] } | undefined;
  if (told?.refusals || told?.reasons) {
    return { refusals: told.refusals ?? [], reasons: told.reasons ?? [], parts: (told.errors ?? []).map(({ parts }) => parts ?? []) };
  }
  throw failureOf(body, answer);
}
