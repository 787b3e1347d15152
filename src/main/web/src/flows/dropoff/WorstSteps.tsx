import { Button, Stack, Text } from '@mantine/core';
import { useLanguage } from '../../i18n/Language';
import { title } from '../model/names';
import { telling, type Count, type Worst } from './counts';
import { percent } from './percent';

/** The three steps where most give up, each in a sentence. */
export function WorstSteps({ worst, counts, least, onShow }: { worst: readonly Worst[]; counts: ReadonlyMap<string, Count>; least: number; onShow: (step: string) => void }) {
  const { words, language } = useLanguage();
  const say = words.flows.dropOff;
  return (
    <section className="drop-worst" aria-labelledby="drop-worst">
      <Text component="h3" size="sm" fw={650} id="drop-worst">{say.worst}</Text>
      {worst.length === 0 && <Text size="sm">{say.none(least)}</Text>}
      <Stack gap={8} component="ol" className="plain-list">
        {worst.map(({ step, share }, index) => {
          const count = counts.get(step);
          const more = count && telling(count);
          return (
            <li key={step} className="drop-place">
              <span className="drop-rank" aria-hidden>{index + 1}</span>
              <div>
                <Button size="compact-sm" variant="subtle" px={0} onClick={() => onShow(step)}>{title(step)}</Button>
                {count && <Text size="sm">{say.gaveUp(percent(share, language), count['hung-up-here'], count.entered)}</Text>}
                {count && more && <Text size="xs" c="dimmed">{say.because[more](count[more])}</Text>}
              </div>
            </li>
          );
        })}
      </Stack>
    </section>
  );
}
