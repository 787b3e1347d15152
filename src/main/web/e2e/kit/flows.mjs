import { HOUSE } from './browser.mjs';
import { Colleague } from './people.mjs';

/** An administrator without a browser: begins flows and changes them as the editor does. */
export class Flows {
  constructor(administrator) {
    this.administrator = administrator;
  }

  static async ofAdministrator() {
    return new Flows(await Colleague.signedIn('june'));
  }

  /** A fresh flow; a name used before gets a number, so that a test can be run again. */
  async begun(name, template = 'simple-line') {
    const { flows } = await this.administrator.ask('GET', '/api/flows');
    const wish = name.replaceAll(' ', '-');
    let id = wish;
    for (let count = 2; flows.some((one) => one.id === id); count++) {
      id = `${wish}-${count}`;
    }
    await this.administrator.ask('POST', '/api/flows', { id, name, template });
    return id;
  }

  open = (id) => this.administrator.ask('GET', `/api/flows/${id}`);

  /** Saves a changed draft at the present revision. */
  async change(id, how) {
    const { draft } = await this.open(id);
    const answer = await fetch(`${HOUSE}/api/flows/${id}/draft`, {
      method: 'PUT',
      headers: { 'X-OneTouch': '1', Origin: HOUSE, 'Content-Type': 'application/json', Cookie: this.administrator.cookie, 'If-Match': `"${draft.revision}"` },
      body: JSON.stringify({ document: how(draft.document) }),
    });
    if (!answer.ok) {
      throw new Error(`draft of ${id}: ${answer.status} ${await answer.text()}`);
    }
  }
}

const waysTo = (topics) => topics.map((topic, index) => ({ key: String(index + 1), words: { en: [topic] }, next: `${topic}-menu` }));

/** A flow of so many steps: topics with menus, look-ups, callbacks and messages. */
export function largeFlow(base, topics) {
  const say = (text) => ({ en: text });
  const steps = {
    welcome: { kind: 'say', prompt: say('Thank you for calling. For a person, press 0.'), next: 'open' },
    open: { kind: 'hours', hours: 'office', open: 'main', closed: 'closed' },
    closed: { kind: 'callback', prompt: say('We are closed. We would be glad to call you back.'), team: 'support', next: 'bye', instead: 'message' },
    message: { kind: 'voicemail', team: 'support', prompt: say('Leave us a message.'), next: 'bye' },
    main: { kind: 'menu', prompt: say('What is it about? For a person, press 0.'), choices: [...waysTo(topics.slice(0, 7)), ...(topics.length > 7 ? [{ key: '9', words: { en: ['something else'] }, next: 'others' }] : [])] },
    ...(topics.length > 7 ? { others: { kind: 'menu', prompt: say('Which of these? For a person, press 0.'), choices: waysTo(topics.slice(7)) } } : {}),
    support: { kind: 'connect', team: 'support', after: 'survey' },
    survey: { kind: 'survey', questions: [{ id: 'solved', prompt: say('Is it solved? 1 for yes, 2 for no.'), keys: { 1: 'yes', 2: 'no' } }], next: 'bye' },
    bye: { kind: 'goodbye', prompt: say('Thank you for calling. Goodbye.') },
  };
  for (const topic of topics) {
    Object.assign(steps, {
      [`${topic}-menu`]: {
        kind: 'menu', prompt: say(`${topic}: press 1 for news, 2 for where it stands, 3 for the team, or 0 for a person.`),
        choices: [{ key: '1', words: { en: ['news'] }, next: `${topic}-news` }, { key: '2', next: `${topic}-number` }, { key: '3', next: `${topic}-wait` }],
      },
      [`${topic}-news`]: { kind: 'say', prompt: say('Here is the news.'), next: `${topic}-more` },
      [`${topic}-more`]: { kind: 'menu', prompt: say('To go back, press 1. To end, press 9. For a person, press 0.'), choices: [{ key: '1', next: `${topic}-menu` }, { key: '9', next: 'bye' }] },
      [`${topic}-number`]: { kind: 'ask', fact: 'order.number', input: 'digits', prompt: say('Please key in your order number, or press 0 for a person.'), next: `${topic}-status` },
      [`${topic}-status`]: { kind: 'fetch', url: 'https://orders.acme.example/{order.number}', keep: { 'order.status': '/status' }, ok: `${topic}-known`, failed: `${topic}-team` },
      [`${topic}-known`]: { kind: 'branch', cases: [{ when: { fact: 'order.status', known: true }, next: `${topic}-tell` }], otherwise: `${topic}-team` },
      [`${topic}-tell`]: { kind: 'say', prompt: say('Your order is {order.status}.'), next: `${topic}-more` },
      [`${topic}-wait`]: { kind: 'branch', cases: [{ when: { fact: 'wait.estimate', 'at-least': 10 }, next: `${topic}-callback` }], otherwise: `${topic}-team` },
      [`${topic}-team`]: { kind: 'connect', team: 'support', after: 'survey' },
      [`${topic}-callback`]: { kind: 'callback', prompt: say('We call you back.'), team: 'support', next: 'bye', instead: `${topic}-message` },
      [`${topic}-message`]: { kind: 'voicemail', team: 'support', prompt: say('Leave us a message.'), next: 'bye' },
    });
  }
  return { ...base, start: 'welcome', person: 'support', steps };
}
