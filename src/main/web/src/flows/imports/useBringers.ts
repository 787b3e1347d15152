import { useRef } from 'react';
import { Failure } from '../../api/failure';
import type { Words } from '../../i18n/en';
import { useWords } from '../../i18n/Language';
import { noIn, refusedIn } from '../../i18n/told/toldIn';
import { bringIn, carryOver, isTaken } from './api';
import { keepNotCarried } from './carried';
import { readFlow } from './flowFile';

export type Source = 'studio' | 'file';
/** What is wrong, line by line; nothing when it is done. */
type Answer = 'taken' | string[];

function whyNot(words: Words, failure: unknown): string[] {
  if (!(failure instanceof Failure) || failure.wrong.length === 0) {
    return [noIn(words, failure)];
  }
  return failure.wrong.map(({ pointer, detail, parts }) => {
    const why = refusedIn(words, detail, parts).words;
    return pointer === '/file' || pointer === '' ? why : `${pointer.slice(1)}: ${why}`;
  });
}

/** The two ways a flow comes from a file. */
export function useBringers() {
  const words = useWords();
  const say = words.flows.imports;
  // Begun, but its draft did not get there: trying again goes on from here.
  const halfway = useRef(new Set<string>());
  return {
    begun: (id: string) => halfway.current.has(id),
    async studio(id: string, text: string, team: string): Promise<Answer> {
      try {
        const answer = await carryOver(id, text, team);
        keepNotCarried(answer.id, answer.notCarried);
        return [];
      } catch (failure) {
        return isTaken(failure) ? 'taken' : whyNot(words, failure);
      }
    },
    async file(id: string, text: string): Promise<Answer> {
      const read = readFlow(text);
      if ('why' in read) {
        return [read.why === 'json' ? say.wrong.json(say.place(read.line, read.column)) : say.wrong[read.why]];
      }
      try {
        await bringIn(id, read.document, halfway.current.has(id), () => halfway.current.add(id));
        return [];
      } catch (failure) {
        return isTaken(failure) ? 'taken' : [noIn(words, failure)];
      }
    },
  };
}
