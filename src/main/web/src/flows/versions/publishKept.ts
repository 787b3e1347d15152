import type { Outcome } from '../data/publishing';
import type { Keeper, Keeping } from '../store/keeper';

/** Publishes what is drawn once the server has all of it; where that cannot be, says how the draft stands. */
export async function publishKept(keeper: Keeper, ask: (revision: number) => Promise<Outcome>): Promise<Outcome | { unkept: Exclude<Keeping, { state: 'saved' }> }> {
  const kept = await keeper.flush();
  if (kept.state !== 'saved') {
    return { unkept: kept };
  }
  const answer = await ask(keeper.revision);
  if ('no' in answer && answer.stale) {
    keeper.meet(answer.stale);
    return { unkept: { state: 'stale', theirs: answer.stale } };
  }
  return answer;
}
