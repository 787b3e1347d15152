import { HOUSE } from './browser.mjs';

const PASSWORD = 'try-one-touch';
const SESSIONS = {};
export const EMAIL = (agent) => `${agent}@acme.example`;

/** Signs in as a person does, by keyboard. */
export async function signIn(page, agent, password = PASSWORD) {
  await page.goto('/');
  await page.locator('input[type=email]').fill(EMAIL(agent));
  await page.locator('input[type=password]').fill(password);
  await page.keyboard.press('Enter');
}

/** A colleague without a browser: speaks the API as the pages do. */
export class Colleague {
  constructor(cookie) {
    this.cookie = cookie;
  }

  /** One session each for as long as a script runs: the house takes its time over passwords. */
  static signedIn(agent) {
    SESSIONS[agent] ??= Colleague.signingIn(agent);
    return SESSIONS[agent];
  }

  static async signingIn(agent) {
    const answer = await send('POST', '/api/session', { email: EMAIL(agent), password: PASSWORD }, '');
    if (!answer.ok) {
      throw new Error(`${agent} cannot sign in: ${answer.status}`);
    }
    return new Colleague(answer.headers.getSetCookie()[0].split(';')[0]);
  }

  async ask(method, path, body) {
    const answer = await send(method, path, body, this.cookie);
    if (!answer.ok) {
      throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    }
    return answer.status === 204 ? undefined : answer.json();
  }

  /** Ends the session a browser window works with, as an administrator's disabling or another window's sign-out would. */
  static async endsSessionOf(context) {
    const [cookie] = await context.cookies();
    await send('DELETE', '/api/session', undefined, `${cookie.name}=${cookie.value}`);
  }

  away = () => this.ask('PUT', '/api/desk/presence', { presence: 'away' });
  desk = () => this.ask('GET', '/api/desk');
  endWrapUp = () => this.ask('POST', '/api/desk/wrap-up/end');
}

function send(method, path, body, cookie) {
  return fetch(HOUSE + path, {
    method,
    headers: { 'X-OneTouch': '1', Origin: HOUSE, 'Content-Type': 'application/json', ...(cookie ? { Cookie: cookie } : {}) },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}
