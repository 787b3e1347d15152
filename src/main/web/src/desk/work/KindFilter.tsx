import { useWords } from '../../i18n/Language';
import { KINDS, type Kind } from './kinds';

/** Narrows the list to one kind; kinds there are none of are left out. */
export function KindFilter({ counts, kind, onKind }: { counts: Record<Kind, number>; kind: Kind; onKind: (kind: Kind) => void }) {
  const words = useWords();
  const offered = KINDS.filter((one) => one === 'all' || one === kind || counts[one] > 0);
  return offered.length < 3 ? null : (
    <div className="kinds" role="group" aria-label={words.matters.filter}>
      {offered.map((one) => (
        <button key={one} type="button" className="kind" aria-pressed={one === kind} onClick={() => onKind(one)}>
          {words.matters.kinds[one]} <span className="ticking">{counts[one]}</span>
        </button>
      ))}
    </div>
  );
}
