import { IconHeadset } from '@tabler/icons-react';
import { useWords } from '../../i18n/Language';
import type { Step } from '../model/document';
import { title } from '../model/names';
import { personOf } from '../model/outputs';
import { useDrawing } from '../store/Editor';

/** The promise in every step that listens: kept by the engine, so it is no link and cannot be led astray. */
export function PersonBand({ step }: { step: Step }) {
  const words = useWords();
  const usual = useDrawing(({ document }) => document.person);
  const own = personOf(step);
  const name = title(own ?? usual ?? '');
  return (
    <div className="card-person" title={words.flows.card.personHint(name)}>
      <kbd>0</kbd>
      <IconHeadset size={13} aria-hidden />
      <span>{own === undefined ? words.flows.card.person : words.flows.card.personAt(name)}</span>
    </div>
  );
}
