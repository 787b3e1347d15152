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

  presses = (keys) => sandbox(`/legs/${this.sid}/press`, { keys });
  says = (text) => sandbox(`/legs/${this.sid}/speak`, { text });

  /** Hangs up, if the line is not down already. */
  hangsUp = () => sandbox(`/legs/${this.sid}/hang-up`, {}).catch(() => undefined);
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
