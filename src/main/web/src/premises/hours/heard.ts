import type { Schema } from '../../api/client';

export type Asked = { at: string; hours: Schema['HoursPart'] };
export type Heard<A> = { question: Asked; answer: A };

/** The answer that was heard, as long as the question stands as it was asked: of another time or other hours it says nothing. */
export function answerTo<A>(asked: Asked, heard: Heard<A> | undefined): A | undefined {
  return heard && JSON.stringify(heard.question) === JSON.stringify(asked) ? heard.answer : undefined;
}
