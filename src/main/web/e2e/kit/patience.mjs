import { HOUSE } from './browser.mjs';

const LISTENS_MS = 60_000;
const AGAIN_MS = 250;

/** Until the telephone has heard these words. */
export async function hears(phone, words) {
  const until = Date.now() + LISTENS_MS;
  for (;;) {
    const heard = await (await fetch(`${HOUSE}/sandbox/legs/${phone.sid}/heard`)).text();
    if (heard.includes(words)) {
      return;
    }
    if (Date.now() > until) {
      throw new Error(`never heard "${words}", but ${heard}`);
    }
    await new Promise((later) => setTimeout(later, AGAIN_MS));
  }
}

/** Presses what it takes, each key after the words that ask for it. */
export async function answers(phone, ...asked) {
  for (const [words, keys] of asked) {
    await hears(phone, words);
    await phone.presses(keys);
  }
}

/** Says this when it is recorded, and ends it with the hash key. */
export async function leavesMessage(phone, text, seconds) {
  const left = await fetch(`${HOUSE}/sandbox/legs/${phone.sid}/leave-message`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ text, seconds, then: '#' }),
  });
  if (!left.ok) {
    throw new Error(await left.text());
  }
}
