import { IconMusic } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/Language';
import { Told } from '../../i18n/told/Told';
import type { Words } from '../../i18n/en';
import type { TestCall, TestInput } from '../data/api';

/** What was heard and done so far; a screen reader hears each line as it comes. */
export function Transcript({ call, inputs }: { call: TestCall; inputs: TestInput[] }) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const length = call.turns.length;
  useEffect(() => {
    box.current?.scrollTo({ top: box.current.scrollHeight });
  }, [length]);
  return (
    // Whoever has no mouse scrolls it with the arrow keys.
    <div ref={box} className="transcript" role="log" aria-label={words.flows.test.transcript} tabIndex={0}>
      {call.turns.map((turn, index) => {
        const did = inputs[index - 1];
        return (
          <div key={index}>
            {did && <p className="turn" data-who="caller">{moveWords(did, words)}</p>}
            {turn.said.map(({ text, language, audio }, at) => (
              <p key={at} className="turn" data-who="line" lang={language}>
                {text}
                {audio !== undefined && <span className="played"><IconMusic size={13} aria-hidden /> {audio}</span>}
              </p>
            ))}
            {turn.effects.map((effect, at) => <p key={at} className="turn" data-who="effect"><Told family="happening" text={effect.text} parts={effect.parts} /></p>)}
          </div>
        );
      })}
    </div>
  );
}

function moveWords(input: TestInput, words: Words): string {
  const { you, did } = words.flows.test;
  if (input.kind === 'keys') {
    return you.keys(input.keys ?? '');
  }
  return input.kind === 'speech' ? you.speech(input.words ?? '') : did[input.kind];
}
