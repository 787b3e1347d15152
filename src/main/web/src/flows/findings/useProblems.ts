import { useMemo } from 'react';
import { useWords } from '../../i18n/Language';
import { stepsOf } from '../model/outputs';
import { saidBy, textOf } from '../model/prompts';
import { emptySayings } from '../model/wording';
import { useDrawing, useView } from '../store/Editor';
import { problemsOf, type Problem } from './useMarks';

/** What the verifier found, and after it what had better be said in other words. */
export function useProblems(): Problem[] {
  const words = useWords();
  const verification = useView((view) => view.verification);
  const document = useDrawing((drawing) => drawing.document);
  return useMemo(() => {
    // Where the verifier says it already, it is not said twice.
    const said = new Set((verification?.findings ?? []).filter(({ rule }) => rule === 'hollow-words').map(({ step }) => step));
    const wording = stepsOf(document).filter(([step]) => !said.has(step)).flatMap(([step, what]) => {
      const sayings = new Set(saidBy(what).flatMap(({ prompt }) => Object.values(prompt).flatMap((one) => emptySayings(textOf(one)))));
      return [...sayings].map((saying): Problem => ({
        id: `wording ${step} ${saying}`, severity: 'warning', title: words.flows.findings.wording, detail: words.flows.empty[saying], step, flow: document.id, call: [], path: [],
      }));
    });
    return [...problemsOf(verification, words), ...wording];
  }, [verification, document, words]);
}
