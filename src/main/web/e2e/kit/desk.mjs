import { openWindow } from './browser.mjs';
import { hears } from './patience.mjs';
import { signIn } from './people.mjs';
import { DANA, Phone } from './phones.mjs';

export const region = (page, name) => page.getByRole('region', { name });
export const person = (page, name) => page.getByRole('list', { name: /In this conversation|En esta conversación/u }).getByRole('listitem').filter({ hasText: name });
export const phoneIs = (page, word) => region(page, 'Can calls be heard here').getByText(word, { exact: true });
export const notes = (page) => page.getByRole('textbox', { name: /^Notes/u });

/** Writes into the notes, leaves the field, and is told that they are saved. */
export async function writes(page, text) {
  await notes(page).fill(text);
  await notes(page).blur();
  await page.getByText('Saved', { exact: true }).waitFor();
}

/** An agent at their desk, whose browser is their telephone. */
export async function atWork(browser, agent, look = {}) {
  const window = await openWindow(browser, look);
  await signIn(window.page, agent);
  await window.page.locator('#work').waitFor();
  await window.page.keyboard.press('a');
  await phoneIs(window.page, 'ready').waitFor();
  return window;
}

/** Dana calls, and whoever is at this desk accepts. */
export async function danaTalks({ page }) {
  const dana = await Phone.dials(DANA);
  await region(page, 'Incoming call').waitFor({ timeout: 30_000 });
  await page.keyboard.press('y');
  await region(page, 'On a call').waitFor();
  await phoneIs(page, 'in a call').waitFor();
  return dana;
}

/** A colleague's own telephone rings; they hear who asks, and press 1. */
export async function joinsFrom(number) {
  const phone = await Phone.rungAt(number);
  await phone.answers();
  await hears(phone, 'Press 1');
  await phone.presses('1');
  return phone;
}

export async function endsWrapUp(page) {
  await region(page, 'Wrap-up').first().waitFor({ timeout: 20_000 });
  await page.keyboard.press('f');
  await page.locator('#work').waitFor();
}
