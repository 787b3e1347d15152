import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser, openWindow, shot } from './kit/browser.mjs';
import { isAccessible, isQuiet } from './kit/checks.mjs';
import { atWork, endsWrapUp, region } from './kit/desk.mjs';
import { card, choose, panel, publish, saved } from './kit/editor.mjs';
import { quietHouse } from './kit/house.mjs';
import { Colleague, signIn } from './kit/people.mjs';

const LINE = { name: 'After-sales line', number: '+16195550198', flow: 'after-sales' };
const OLD_WORDS = 'Thank you for calling.';
const NEW_WORDS = 'Welcome to our new front door.';
let browser;
before(async () => {
  await quietHouse();
  browser = await openBrowser();
});
// Whatever became of the story: the next script calls the house as it was.
after(async () => {
  const june = await Colleague.signedIn('june');
  await june.ask('PUT', `/api/numbers/${encodeURIComponent(LINE.number)}`, { flow: LINE.flow });
  await quietHouse();
  await browser?.close();
});

test('a first day: draw, strand, mend, test, publish, give it a number, call it, and roll back', async () => {
  const window = await openWindow(browser);
  const { page } = window;
  await signIn(page, 'june');
  const name = await drawn(page);
  await stranded(page);
  await mended(page);
  await tried(page);
  await publish(page, 'Say when we are closed');
  await page.getByText('Version 2 is live').first().waitFor();
  const editor = page.url();

  await leadsTo(page, name);
  const maria = await atWork(browser, 'maria');
  const phones = await phonesBeside(window);
  await reachesMaria(phones, maria.page);

  await page.goto(editor);
  await rolledBack(page);
  await callsThe(phones, LINE.name, stranger(1));
  await hears(phones, OLD_WORDS);
  assert.equal(await heard(phones).getByText(NEW_WORDS).count(), 0);
  await shot(phones, 'story-rolled-back');
  await hangsUp(phones);
  isQuiet(window);
  isQuiet(maria);
  await maria.context.close();
  await window.context.close();
});

/** A fresh flow of a name of its own, so that it can be run again; its first version is live. */
async function drawn(page) {
  const name = `Front door ${Date.now() % 100_000}`;
  await page.getByRole('link', { name: 'Call flows' }).click();
  await page.getByRole('button', { name: 'New flow' }).click();
  await page.getByLabel('Name').fill(name);
  await shot(page, 'flows-new');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await card(page, 'welcome').waitFor();
  await page.getByText(/A person is at most 1 key/u).waitFor();
  await publish(page, 'The simple line');
  await page.getByText('Version 1 is live').first().waitFor();
  return name;
}

/** Other words, and opening hours before them: whoever calls when closed hears goodbye and nothing else. */
async function stranded(page) {
  await card(page, 'welcome').click();
  await page.getByLabel('Words · English').fill(NEW_WORDS);
  await card(page, 'welcome').click();
  await page.keyboard.press('l');
  await page.getByRole('textbox', { name: 'Search the steps' }).fill('opening');
  await page.keyboard.press('Enter');
  await panel(page, 'Step').getByText('Opening hours').first().waitFor();
  await choose(page, 'Where “open” leads', 'Welcome');
  await choose(page, 'Where “closed” leads', 'Bye');
  await page.getByRole('button', { name: 'Start calls here' }).click();
  await page.getByRole('button', { name: /Problems/u }).click();
  const problem = panel(page, 'Problems').getByText('When closed, the call just ends');
  await problem.waitFor();
  await problem.click();
  await panel(page, 'Problems').getByText('The call that shows it').waitFor();
  await page.locator('.card[data-lit=on]').first().waitFor();
  await page.keyboard.press('1');
  await shot(page, 'flows-stranded');
  await page.getByRole('button', { name: 'Publish', exact: true }).first().click();
  await panel(page, 'Publish').getByText(/blocks? publishing/u).waitFor();
  assert.equal(await panel(page, 'Publish').getByRole('button', { name: 'Publish', exact: true }).isDisabled(), true);
}

/** Whoever calls when closed is welcomed too, and has the key for a person. */
async function mended(page) {
  await page.getByText('Outline', { exact: true }).click();
  await page.getByRole('row', { name: /closed/u }).first().click();
  await choose(page, 'Where “closed” leads', 'Welcome');
  await page.getByText('Canvas', { exact: true }).click();
  await page.getByText(/A person is at most 1 key/u).waitFor();
  await saved(page);
}

/** Called on paper. */
async function tried(page) {
  await page.keyboard.press('r');
  await panel(page, 'Test call').getByRole('button', { name: 'Call', exact: true }).click();
  await page.getByRole('log', { name: 'The call so far' }).getByText(/press 1/u).waitFor();
  await panel(page, 'Test call').getByRole('button', { name: '0', exact: true }).click();
  await panel(page, 'Test call').getByText('pressed 0').waitFor();
  await card(page, 'support').locator('.card[data-lit=on]').waitFor();
  await shot(page, 'flows-test-call');
  await panel(page, 'Test call').getByRole('button', { name: 'Step back' }).click();
  await panel(page, 'Test call').getByText('pressed 0').waitFor({ state: 'detached' });
}

/** The number leads to the new flow from now on. */
async function leadsTo(page, flow) {
  await page.getByRole('link', { name: 'Numbers' }).click();
  const line = region(page, LINE.name);
  await line.getByRole('button', { name: 'Edit' }).click();
  await line.getByRole('combobox', { name: 'Answered by' }).selectOption({ label: flow });
  await line.getByRole('button', { name: 'Save', exact: true }).click();
  await line.getByRole('link', { name: flow }).waitFor();
  await shot(page, 'story-number');
  await takesEffect(page);
}

/** Another page of the administrator's browser. */
async function phonesBeside({ context, complaints }) {
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto('/phone');
  await region(page, 'Phone: Dana Fraser').waitFor();
  return page;
}

/** Whoever spoke to somebody a moment ago is put through again and hears no welcome: nobody here has called lately. */
const stranger = (place) => `61955501${20 + ((2 * Math.floor(Date.now() / 60_000)) % 20) + place}`;
const caller = (phones) => region(phones, 'Phone: Unknown number');
const heard = (phones) => caller(phones).getByRole('log');
const hears = (phones, words) => heard(phones).getByText(words).first().waitFor();

async function callsThe(phones, line, from) {
  await phones.getByRole('textbox', { name: 'A number nobody knows' }).fill(from);
  await phones.keyboard.press('Enter');
  await caller(phones).getByRole('button', { name: `Call the ${line}` }).click();
}

async function hangsUp(phones) {
  await caller(phones).getByRole('button', { name: 'Hang up' }).click();
  await caller(phones).getByText('Call ended').waitFor();
}

/** Somebody hears the new words, asks for a person, and Maria's desk rings. */
async function reachesMaria(phones, desk) {
  await callsThe(phones, LINE.name, stranger(0));
  await hears(phones, NEW_WORDS);
  await caller(phones).getByRole('button', { name: '0', exact: true }).click();
  await region(desk, 'Incoming call').waitFor({ timeout: 30_000 });
  await shot(phones, 'story-called');
  await shot(desk, 'story-rings');
  await desk.keyboard.press('y');
  await region(desk, 'On a call').waitFor();
  await hangsUp(phones);
  await endsWrapUp(desk);
}

async function rolledBack(page) {
  await page.getByRole('button', { name: 'Versions' }).first().click();
  await region(page, 'Version 1').getByRole('button', { name: 'Make it live again' }).click();
  await page.getByText('Version 1 is live again.').waitFor();
  await page.getByText('Version 1 is live', { exact: true }).first().waitFor();
  await region(page, 'Version 1').getByRole('button', { name: 'Compare with the draft' }).click();
  await page.getByRole('region', { name: /From Version 1/u }).getByText('Added').waitFor();
  await shot(page, 'flows-versions');
  await isAccessible(page, 'versions');
  await takesEffect(page);
}

/** The house looks twice a second whether anything changed. */
const takesEffect = (page) => page.waitForTimeout(1_500);
