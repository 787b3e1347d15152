import type { Schema } from './client';

/** A JSON pointer into what was sent, and what is wrong there. */
export type Wrong = { pointer: string; detail: string; parts?: Schema['Sentences'] };

/** A "no" from the house, or no word from it at all. */
export class Failure extends Error {
  /**
   * @param kind the problem's last word, such as `offer-gone`; `unreachable` when nothing answered
   * @param retryAfterSeconds how long to wait before asking again, 0 when the house did not say
   * @param from the instant from which on it will do, when the house named one; else not a number
   * @param wrong what was refused, field by field
   * @param parts the detail in its parts, for other languages than English
   * @param by who changed it meanwhile; empty when nobody did, or nobody knows
   */
  constructor(
    readonly kind: string,
    readonly status: number,
    detail: string,
    readonly retryAfterSeconds: number,
    readonly from: number = Number.NaN,
    readonly wrong: readonly Wrong[] = [],
    readonly parts: Schema['Sentences'] = [],
    readonly by: string = '',
  ) {
    super(detail);
  }

  /** Whether the same question may succeed in a moment. */
  get passing(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504;
  }
}

/** No answer at all. What a browser says of it is in its own words, and nothing for a reader. */
export const unreachable = () => new Failure('unreachable', 0, '', 0);

type Answer<T> = { data?: T; error?: unknown; response: Response };

/** Unwraps an answer: its content, or a Failure thrown. */
export async function told<T>(asked: Promise<Answer<T>>): Promise<T> {
  let answer: Answer<T>;
  try {
    answer = await asked;
  } catch {
    throw unreachable();
  }
  if (answer.response.ok) {
    return answer.data as T;
  }
  throw failureOf(answer.error, answer.response);
}

export function failureOf(body: unknown, response: Response): Failure {
  const problem = isProblem(body) ? body : undefined;
  const kind = problem?.type.split(':').at(-1) ?? 'unreadable';
  const said = response.headers.get('Retry-After') ?? '';
  const wait = Number(said);
  return new Failure(kind, response.status, problem?.detail ?? '', Number.isFinite(wait) ? wait : 0, Date.parse(said), problem?.errors ?? [], problem?.parts ?? [], problem?.by ?? '');
}

function isProblem(body: unknown): body is Schema['Problem'] {
  return typeof body === 'object' && body !== null && 'type' in body && typeof body.type === 'string';
}
