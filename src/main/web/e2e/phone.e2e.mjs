import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { openBrowser, openWindow, shot } from './kit/browser.mjs';
import { hasNoSidewaysScroll, isAccessible, isQuiet } from './kit/checks.mjs';
import { quietHouse } from './kit/house.mjs';
import { Colleague, signIn } from './kit/people.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  await quietHouse();
});
after(() => browser?.close());

const card = (page, name) => page.getByRole('region', { name: `Phone: ${name}` });
const talk = (page) => page.getByRole('log', { name: 'What is said' });
const onCall = (page) => page.getByRole('region', { name: 'On a call' });
const phoneIs = (page, word) => page.getByRole('region', { name: 'Can calls be heard here' }).getByText(word, { exact: true });

/** Maria at her desk, whose browser is her telephone. */
async function atWork(look = {}) {
  const window = await openWindow(browser, look);
  await signIn(window.page, 'maria');
  await window.page.locator('#work').waitFor();
  await window.page.keyboard.press('a');
  await phoneIs(window.page, 'ready').waitFor();
  return window;
}

/** Another page of the same browser, as a newcomer would open it. */
async function phonesBeside({ context, page: desk, complaints }) {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && !message.text().startsWith('Failed to load resource') && complaints.push(message.text()));
  await page.setViewportSize(desk.viewportSize());
  await page.goto('/phone');
  await card(page, 'Dana Fraser').waitFor();
  return page;
}

async function endWrapUp(desk) {
  await desk.getByRole('region', { name: 'Wrap-up' }).first().waitFor({ timeout: 20_000 });
  await desk.keyboard.press('f');
  await desk.locator('#work').waitFor();
}

/** Dana calls and Maria accepts, each in a page of their own. */
async function connected(window) {
  const phones = await phonesBeside(window);
  const dana = card(phones, 'Dana Fraser');
  await dana.getByRole('button', { name: 'Call the Main line' }).click();
  const { page: desk } = window;
  await desk.getByRole('region', { name: 'Incoming call' }).waitFor({ timeout: 30_000 });
  await desk.keyboard.press('y');
  await onCall(desk).waitFor();
  await phoneIs(desk, 'in a call').waitFor();
  return { phones, dana, desk };
}

test('a customer calls from one page, an agent accepts in another, and they talk', async () => {
  const window = await atWork();
  const { page: desk } = window;
  const phones = await phonesBeside(window);
  await isAccessible(phones, 'phone idle');
  await shot(phones, 'phone-idle-light');
  const dana = card(phones, 'Dana Fraser');
  await dana.getByRole('button', { name: 'Call the Main line' }).click();
  await dana.getByText('On the line').waitFor();
  await desk.getByRole('region', { name: 'Incoming call' }).waitFor({ timeout: 30_000 });
  await phoneIs(desk, 'rings').waitFor();
  await desk.waitForFunction(() => document.title.includes('Dana Fraser'));
  await isAccessible(desk, 'ringing with a phone');
  await shot(desk, 'softphone-ringing-light');
  await desk.keyboard.press('y');
  await onCall(desk).getByRole('button', { name: 'End the call' }).waitFor();
  await dana.getByRole('textbox', { name: 'Type what you say' }).fill('Where is my washer?');
  await phones.keyboard.press('Enter');
  await talk(desk).getByText('Where is my washer?').waitFor();
  await onCall(desk).getByRole('textbox', { name: 'Type what you say' }).fill('It comes on Friday.');
  await desk.keyboard.press('Enter');
  await dana.getByRole('log').getByText('It comes on Friday.').waitFor();
  await shot(phones, 'phone-in-call-light');
  await isAccessible(phones, 'phone in call');
  await isAccessible(desk, 'softphone in call');
  await shot(desk, 'softphone-in-call-light');

  await desk.getByRole('button', { name: 'Mute', exact: true }).click();
  await desk.getByText('You are muted: nobody can hear you.').waitFor();
  assert.ok(await onCall(desk).getByRole('textbox', { name: 'Type what you say' }).isDisabled());
  await isAccessible(desk, 'softphone muted');
  await shot(desk, 'softphone-muted-light');
  await desk.getByRole('button', { name: 'Unmute', exact: true }).click();
  await desk.getByRole('button', { name: 'Keypad' }).click();
  await desk.getByRole('group', { name: 'Keypad' }).getByRole('button', { name: '5' }).click();
  await talk(desk).getByText('5', { exact: true }).waitFor();
  await desk.keyboard.press('Control+Shift+E');
  await dana.getByText(/Call ended|On the line/u).first().waitFor();
  await endWrapUp(desk);
  isQuiet(window);
  await window.context.close();
});

test('a whole call by keyboard alone at 360 px in the dark, ended by the customer', async () => {
  const window = await atWork({ dark: true, width: 360, height: 740 });
  const { page: desk } = window;
  await hasNoSidewaysScroll(desk, 'desk with the health strip at 360 px');
  await shot(desk, 'softphone-idle-360');
  const phones = await phonesBeside(window);
  await hasNoSidewaysScroll(phones, 'phone idle at 360 px');
  await isAccessible(phones, 'phone idle in the dark');
  await shot(phones, 'phone-idle-360-dark');
  const call = card(phones, 'Dana Fraser').getByRole('button', { name: 'Call the Main line' });
  for (let tabs = 0; tabs < 20 && !(await call.evaluate((button) => button === document.activeElement)); tabs++) {
    await phones.keyboard.press('Tab');
  }
  await phones.keyboard.press('Enter');
  await card(phones, 'Dana Fraser').getByText('On the line').waitFor();
  await desk.getByRole('region', { name: 'Incoming call' }).waitFor({ timeout: 30_000 });
  await hasNoSidewaysScroll(desk, 'ringing with a phone at 360 px');
  await shot(desk, 'softphone-ringing-360-dark');
  await desk.keyboard.press('y');
  await onCall(desk).getByRole('button', { name: 'End the call' }).waitFor();
  await hasNoSidewaysScroll(desk, 'softphone in call at 360 px');
  await isAccessible(desk, 'softphone in call in the dark');
  await shot(desk, 'softphone-in-call-360-dark');
  await phones.keyboard.press('7');
  await card(phones, 'Dana Fraser').getByRole('log').getByText('7', { exact: true }).waitFor();
  await hasNoSidewaysScroll(phones, 'phone in call at 360 px');
  await isAccessible(phones, 'phone in call in the dark');
  await shot(phones, 'phone-in-call-360-dark');
  await card(phones, 'Dana Fraser').getByRole('button', { name: 'Hang up' }).press('Enter');
  await card(phones, 'Dana Fraser').getByText('Call ended').waitFor();
  await endWrapUp(desk);
  isQuiet(window);
  await window.context.close();
});

/** The line to Maria is lost while she talks with Dana; whatever page is her desk then gets Dana again. */
async function backAgain(dana, desk) {
  await dana.getByText('The line to Maria was cut off. One moment, please.').waitFor();
  await desk.getByRole('region', { name: 'Incoming call' }).getByText('You talked with them a moment ago').waitFor({ timeout: 30_000 });
  await shot(desk, 'softphone-line-lost');
  await desk.keyboard.press('y');
  await onCall(desk).waitFor();
  await phoneIs(desk, 'in a call').waitFor();
  await dana.getByRole('textbox', { name: 'Type what you say' }).fill('Are you still there?');
  await dana.getByRole('button', { name: 'Say', exact: true }).click();
  await talk(desk).getByText('Are you still there?').waitFor();
  await desk.getByRole('button', { name: 'End the call' }).click();
  await endWrapUp(desk);
}

test('a tab killed in mid-call: the caller is told, and has the same agent again in the next tab', async () => {
  const window = await atWork();
  const { dana, desk: killed } = await connected(window);
  await killed.close();
  const desk = await window.context.newPage();
  desk.setDefaultTimeout(15_000);
  await desk.goto('/desk');
  await backAgain(dana, desk);
  isQuiet(window);
  await window.context.close();
});

test('a desk reloaded in mid-call: the caller is told, and put through to it again', async () => {
  const window = await atWork();
  const { dana, desk } = await connected(window);
  await desk.reload();
  await backAgain(dana, desk);
  isQuiet(window);
  await window.context.close();
});

test('of two tabs one has the phone; the other says so, may take it over, and inherits it', async () => {
  const window = await atWork();
  const { page: first, context } = window;
  const second = await context.newPage();
  second.setDefaultTimeout(15_000);
  await second.goto('/desk');
  await phoneIs(second, 'in another tab').waitFor();
  await isAccessible(second, 'a second tab');
  await shot(second, 'softphone-second-tab');
  await second.getByRole('button', { name: 'Use the phone in this tab' }).click();
  await phoneIs(second, 'ready').waitFor();
  await phoneIs(first, 'in another tab').waitFor();
  await second.close();
  await phoneIs(first, 'ready').waitFor();
  await context.close();
});

test('several phones: a withheld caller beside a known one, and an agent’s mobile that rings by itself', async () => {
  const luis = await Colleague.signedIn('luis');
  const maria = await Colleague.signedIn('maria');
  await maria.away();
  await luis.ask('PUT', '/api/desk/presence', { presence: 'available', by: 'phone' });
  const window = await openWindow(browser, { dark: true });
  const { page } = window;
  page.setDefaultTimeout(15_000);
  await page.goto('/phone');
  await page.getByRole('button', { name: 'One more phone' }).click();
  await card(page, 'Peter Voss').waitFor();
  await page.getByRole('button', { name: /^Withheld number/u }).click();
  const withheld = card(page, 'Withheld number');
  await withheld.getByRole('button', { name: 'Call the Main line' }).click();
  await withheld.getByText('On the line').waitFor();
  await page.waitForTimeout(1_500);
  await withheld.getByRole('button', { name: '0', exact: true }).click();
  const mobile = card(page, 'Luis Romero');
  await mobile.getByRole('button', { name: 'Answer' }).waitFor({ timeout: 40_000 });
  await isAccessible(page, 'a mobile rings in the dark');
  await shot(page, 'phone-two-dark');
  await mobile.getByRole('button', { name: 'Answer' }).click();
  await mobile.getByRole('log').getByText(/press 1/iu).first().waitFor();
  await page.keyboard.press('1');
  await mobile.getByRole('textbox', { name: 'Type what you say' }).fill('Luis speaking');
  await page.waitForTimeout(1_500);
  await page.keyboard.press('Enter');
  await withheld.getByRole('log').getByText('Luis speaking').waitFor();
  await shot(page, 'phone-mobile-dark');
  await withheld.getByRole('button', { name: 'Hang up' }).click();
  await mobile.getByText('Call ended').waitFor();
  await luis.endWrapUp();
  await luis.away();
  isQuiet(window);
  await window.context.close();
});

test('where no sandbox is, the address of the phones says so', async () => {
  const window = await openWindow(browser, {});
  const { page } = window;
  await page.route('**/sandbox/**', (route) => route.fulfill({ status: 404, contentType: 'application/problem+json', body: '{}' }));
  await page.goto('/phone');
  await page.getByRole('heading', { name: 'There are no phones at this address.' }).waitFor();
  await isAccessible(page, 'no phones');
  await shot(page, 'phone-none');
  isQuiet(window);
  await window.context.close();
});

test('the phones speak Spanish, and an unknown number can be typed', async () => {
  const window = await openWindow(browser, { language: 'es' });
  const { page } = window;
  await page.goto('/phone');
  await page.getByRole('heading', { name: 'Teléfonos de prueba' }).waitFor();
  await page.getByRole('textbox', { name: 'Un número que nadie conoce' }).fill('12');
  await page.getByRole('button', { name: 'Usar este número' }).click();
  await page.getByText('Eso no es un número de teléfono.').waitFor();
  await page.getByRole('textbox', { name: 'Un número que nadie conoce' }).fill('619 555 0177');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Teléfono: Número desconocido' }).getByText('(619) 555-0177').waitFor();
  await isAccessible(page, 'phone in Spanish');
  await shot(page, 'phone-spanish');
  isQuiet(window);
  await window.context.close();
});
