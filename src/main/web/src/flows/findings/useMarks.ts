import type { Words } from '../../i18n/en';
import { useWords } from '../../i18n/Language';
import { refusedIn, toldIn, type Said } from '../../i18n/told/toldIn';
import { useDrawing, useView } from '../store/Editor';
import type { Verification } from '../data/api';

export type Mark = { worst: 'error' | 'warning' | undefined; words: string; lost: boolean };

/** A problem as the list shows it, whoever found it. */
export type Problem = {
  id: string;
  severity: 'error' | 'warning';
  title: string;
  detail: string;
  /** of a detail that has no words in the reader's language */
  lang?: 'en';
  /** '' for the flow itself */
  step: string;
  flow: string;
  /** what is to be chosen in the flow's settings to mend it */
  choose?: 'start' | 'person';
  call: Verification['findings'][number]['sample-call'];
  path: string[];
};

const detailOf = ({ words, ...lang }: Said) => ({ detail: words, ...lang });
const stepAt = (pointer: string) => (pointer.match(/^\/steps\/([^/]+)/u)?.[1] ?? '').replaceAll('~1', '/').replaceAll('~0', '~');

/** Why it is no flow yet. What is only to be chosen needs no words about files. */
function unfinished({ pointer, detail, parts }: Verification['format-errors'][number], words: Words): Pick<Problem, 'title' | 'detail' | 'lang' | 'choose'> {
  const [found] = parts ?? [];
  const key = pointer === '' && found?.code === 'found-no-key' ? found.with[0] : pointer.slice(1);
  return key === 'start' || key === 'person'
    ? { title: words.flows.rules[`no-${key}`], detail: words.flows.findings.choose, choose: key }
    : { title: words.flows.rules.format, ...detailOf(refusedIn(words, detail, parts)) };
}

/** Everything the verifier says, as one list: what keeps it from being a flow file at all comes first. */
export function problemsOf(verification: Verification | undefined, words: Words): Problem[] {
  const rules: Record<string, string> = words.flows.rules;
  const formats = (verification?.['format-errors'] ?? []).map((one, index): Problem => ({
    id: `format ${index} ${one.pointer}`, severity: 'error', ...unfinished(one, words), step: stepAt(one.pointer), flow: '', call: [], path: [],
  }));
  const found = (verification?.findings ?? []).map((one, index): Problem => ({
    id: `${one.rule} ${one.step} ${index}`, severity: one.severity, title: rules[one.rule] ?? words.flows.rules.other, ...detailOf(toldIn(words, 'verifier', one.message, one.parts)), step: one.step, flow: one.flow,
    call: one['sample-call'], path: one.path,
  }));
  return [...formats, ...found].sort((one, other) => (one.severity === other.severity ? 0 : one.severity === 'error' ? -1 : 1));
}

/** What is to be marked on one card. */
export function useMark(id: string): Mark {
  const words = useWords();
  const flow = useDrawing(({ document }) => document.id);
  const verification = useView((view) => view.verification);
  const here = marksOf(verification, flow, words).get(id);
  return here ?? { worst: undefined, words: '', lost: verification?.unreachable.includes(id) ?? false };
}

const KNOWN = new WeakMap<Verification, { words: Words; marks: Map<string, Mark> }>();

/** Reckoned once for each answer of the verifier, however many cards ask. */
function marksOf(verification: Verification | undefined, flow: string, words: Words): Map<string, Mark> {
  if (!verification) {
    return new Map();
  }
  const known = KNOWN.get(verification);
  if (known?.words === words) {
    return known.marks;
  }
  const marks = new Map<string, Mark>();
  for (const { step, severity, title, flow: where } of problemsOf(verification, words)) {
    if (step !== '' && (where === '' || where === flow)) {
      const was = marks.get(step);
      const both = was ? `${was.words}; ${title}` : title;
      marks.set(step, { worst: was?.worst ?? severity, words: both, lost: verification.unreachable.includes(step) });
    }
  }
  KNOWN.set(verification, { words, marks });
  return marks;
}
