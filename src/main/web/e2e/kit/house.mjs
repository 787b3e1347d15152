import { Colleague } from './people.mjs';
import { hangUpEverything } from './phones.mjs';

const AGENTS = ['maria', 'luis', 'nora', 'omar', 'june'];
const PATIENCE_MS = 25_000;
const AGAIN_MS = 150;

/** Nobody is on the line, nobody works: what an earlier script left behind, however it ended, is none of the next one's. */
export async function quietHouse() {
  const agents = await Promise.all(AGENTS.map((one) => Colleague.signedIn(one)));
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    await hangUpEverything();
    const busy = await Promise.all(agents.map(quiet));
    if (!busy.includes(true)) {
      return;
    }
    if (Date.now() > until) {
      throw new Error('the house does not come to rest');
    }
    await new Promise((later) => setTimeout(later, AGAIN_MS));
  }
}

/** Whether they have something in hand still. */
async function quiet(agent) {
  await agent.away();
  await agent.endWrapUp();
  const { offer, call, me } = await agent.desk();
  return offer !== undefined || call !== undefined || me.activity !== 'free';
}
