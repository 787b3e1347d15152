import { HOUSE } from './browser.mjs';

export const DANA = '+16195550142';
export const MAIN_LINE = '+16195550199';

/** A caller's telephone at the sandbox carrier. */
export class Phone {
  constructor(sid) {
    this.sid = sid;
  }

  /** Dials; an empty `from` withholds the number. */
  static async dials(from, to = MAIN_LINE) {
    const leg = await sandbox('/calls', { from, to, attestation: 'TN-Validation-Passed-A' });
    return new Phone(leg.sid);
  }

  /** A telephone that is rung, as soon as it rings. */
  static async rungAt(number, patienceMs = 30_000) {
    for (const until = Date.now() + patienceMs; Date.now() < until; await new Promise((later) => setTimeout(later, 200))) {
      const legs = await (await fetch(`${HOUSE}/sandbox/legs?live=true`)).json();
      const rings = legs.find(({ to, status }) => to === number && status === 'ringing');
      if (rings) {
        return new Phone(rings.sid);
      }
    }
    throw new Error(`${number} was never rung`);
  }

  answers = () => sandbox(`/legs/${this.sid}/answer`, {});
  presses = (keys) => sandbox(`/legs/${this.sid}/press`, { keys });
  says = (text) => sandbox(`/legs/${this.sid}/speak`, { text });

  /** Hangs up, if the line is not down already. */
  hangsUp = () => sandbox(`/legs/${this.sid}/hang-up`, {}).catch(() => undefined);
}

/** Hangs up whatever an earlier test left on the line. */
export async function hangUpEverything() {
  const legs = await (await fetch(`${HOUSE}/sandbox/legs?live=true`)).json();
  await Promise.all(legs.map(({ sid }) => new Phone(sid).hangsUp()));
}

async function sandbox(path, body, method = 'POST') {
  const answer = await fetch(`${HOUSE}/sandbox${path}`, {
    method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body),
  });
  if (!answer.ok) {
    throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  }
  return answer.json();
}

/** The telephone in an agent's browser, as the carrier knows it: registered, and answering what the agent accepted. */
export async function browserPhone(agent) {
  const answering = { answering: 'answers', 'after-seconds': 1 };
  for (const [path, body] of [[`/clients/${agent}`, {}], [`/phones/${encodeURIComponent(`client:${agent}`)}`, answering]]) {
    await sandbox(path, body, 'PUT');
  }
}
