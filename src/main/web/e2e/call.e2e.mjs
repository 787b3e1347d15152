import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser, openWindow, shot } from './kit/browser.mjs';
import { hasNoSidewaysScroll, isAccessible, isQuiet } from './kit/checks.mjs';
import { Line } from './kit/line.mjs';
import { quietHouse } from './kit/house.mjs';
import { Colleague, signIn } from './kit/people.mjs';
import { joinsFrom } from './kit/desk.mjs';
import { DANA, Phone } from './kit/phones.mjs';

const MARIA = '+16195550111';

let browser;
before(async () => {
  browser = await openBrowser();
  await quietHouse();
});
after(() => browser?.close());

/** Maria at her desk, available in this browser. */
async function atWork(look = {}) {
  const window = await openWindow(browser, look);
  await signIn(window.page, 'maria');
  await window.page.locator('#work').waitFor();
  await window.page.keyboard.press('a');
  await window.page.getByRole('button', { name: 'Available in this browser', pressed: true }).waitFor();
  return window;
}

async function finish(page) {
  await page.keyboard.press('f');
  await page.locator('#work').waitFor();
}

test('a known caller rings on any screen; accept, notes that survive a reload, as the call does, resolve', async () => {
  const window = await atWork();
  const { page } = window;
  await page.goto('/settings');
  const dana = await Phone.dials(DANA);
  const card = page.getByRole('region', { name: 'Incoming call' });
  await card.waitFor({ timeout: 30_000 });
  await card.getByRole('heading', { name: 'Dana Fraser' }).waitFor();
  await card.getByText('Number vouched for by the network').waitFor();
  await card.getByText('Owned by you').waitFor();
  await card.getByText('You own the case').waitFor();
  await page.waitForFunction(() => document.title.includes('Dana Fraser'));
  await isAccessible(page, 'ringing');
  await shot(page, 'ringing-settings-light');
  await page.goto('/desk');
  await card.waitFor();
  await shot(page, 'ringing-light');
  await page.keyboard.press('y');
  await page.getByRole('region', { name: 'On a call' }).waitFor();
  await isAccessible(page, 'in call');
  await page.keyboard.press('n');
  await page.keyboard.type('Delivery moved to Friday');
  await page.reload();
  await card.getByText('You talked with them a moment ago').waitFor({ timeout: 30_000 });
  await page.keyboard.press('y');
  await page.getByRole('region', { name: 'On a call' }).waitFor();
  assert.equal(await page.getByRole('textbox', { name: /^Notes/u }).inputValue(), 'Delivery moved to Friday');
  await page.getByText('Saved', { exact: true }).waitFor();
  await shot(page, 'in-call-light');
  await dana.hangsUp();
  await page.getByRole('region', { name: 'Wrap-up' }).waitFor({ timeout: 20_000 });
  await isAccessible(page, 'wrap-up');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Say what came of it to resolve the case.').waitFor();
  await page.getByRole('textbox', { name: 'Outcome' }).fill('Delivery moved');
  await shot(page, 'wrap-up-light');
  await page.keyboard.press('Control+Enter');
  await page.locator('#work').waitFor();
  await page.goto('/desk/cases/4821');
  await page.getByText('Resolved: Delivery moved').first().waitFor();
  await page.getByText('Delivery moved to Friday').waitFor();
  isQuiet(window);
  await window.context.close();
});

test('a withheld caller is called so; declining lets the call go on', async () => {
  const window = await atWork({ dark: true });
  const { page } = window;
  const caller = await Phone.dials('');
  await page.waitForTimeout(1_500);
  await caller.presses('0');
  await page.getByRole('heading', { name: 'Number withheld' }).waitFor({ timeout: 30_000 });
  await isAccessible(page, 'ringing in the dark');
  await shot(page, 'ringing-dark');
  await page.keyboard.press('x');
  await page.getByRole('heading', { name: 'Number withheld' }).waitFor({ state: 'hidden' });
  await page.locator('#work').waitFor();
  await caller.hangsUp();
  isQuiet(window);
  await window.context.close();
});

test('notes typed while the line is cut are kept and sent once it is back', async () => {
  const line = await Line.laid();
  const window = await openWindow(browser, { dark: true, at: line.url, width: 360, height: 740 });
  const { page } = window;
  await signIn(page, 'maria');
  await page.locator('#work').waitFor();
  // A telephone of its own goes on while the page is cut off.
  await (await Colleague.signedIn('maria')).ask('PUT', '/api/desk/presence', { presence: 'available', by: 'phone' });
  await page.getByRole('button', { name: 'Available by phone', pressed: true }).waitFor();
  const dana = await Phone.dials(DANA);
  await page.getByRole('heading', { name: 'Dana Fraser' }).waitFor({ timeout: 30_000 });
  await hasNoSidewaysScroll(page, 'ringing at 360 px');
  await shot(page, 'ringing-360');
  await joinsFrom(MARIA);
  await page.getByRole('region', { name: 'On a call' }).waitFor();
  await hasNoSidewaysScroll(page, 'in call at 360 px');
  await isAccessible(page, 'in call at 360 px in the dark');
  line.cut();
  await page.getByRole('textbox', { name: /^Notes/u }).fill('Written in the dark');
  await page.getByText('Kept on this computer').waitFor();
  await page.getByText('OneTouch cannot be reached. What you see').waitFor({ timeout: 20_000 });
  await shot(page, 'in-call-away-360');
  line.mend();
  await page.getByText('Saved', { exact: true }).waitFor({ timeout: 20_000 });
  const maria = await Colleague.signedIn('maria');
  assert.equal((await maria.desk()).call.notes, 'Written in the dark');
  await dana.hangsUp();
  await page.getByRole('region', { name: 'Wrap-up' }).waitFor({ timeout: 20_000 });
  await finish(page);
  line.close();
  await window.context.close();
});
