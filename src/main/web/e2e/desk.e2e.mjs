import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser, openWindow, shot } from './kit/browser.mjs';
import { hasNoSidewaysScroll, isAccessible, isQuiet } from './kit/checks.mjs';
import { Line } from './kit/line.mjs';
import { quietHouse } from './kit/house.mjs';
import { Colleague, signIn } from './kit/people.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
  await quietHouse();
  const maria = await Colleague.signedIn('maria');
  const { promises, 'hand-overs': handOvers } = await maria.desk();
  if (promises.length === 0) {
    const soon = new Date(Date.now() + 3 * 3_600_000).toISOString();
    await maria.ask('POST', '/api/cases/4825/promises', { what: 'Send the hose', by: soon });
  }
  if (handOvers['to-me'].length === 0) {
    const luis = await Colleague.signedIn('luis');
    await luis.ask('POST', '/api/cases/4823/hand-over', { to: 'maria', note: 'She asked for you' });
  }
});
after(() => browser?.close());

async function desk(agent, look) {
  const window = await openWindow(browser, look);
  await signIn(window.page, agent);
  await window.page.locator('#work').waitFor();
  return window;
}

for (const dark of [false, true]) {
  test(`the desk between calls is accessible in ${dark ? 'the dark' : 'the light'}`, async () => {
    const window = await desk('maria', { dark });
    const { page } = window;
    await page.getByText('4821 Washer delivery').waitFor();
    await page.getByText('Luis Romero offers you this case').waitFor();
    await page.getByText(/Live · updated \d s ago/u).waitFor();
    await isAccessible(page, 'desk');
    await shot(page, `desk-idle-${dark ? 'dark' : 'light'}`);
    await page.getByText('4821 Washer delivery').click();
    await page.getByRole('heading', { name: '4821 Washer delivery' }).waitFor();
    await isAccessible(page, 'desk with a case');
    await shot(page, `desk-case-${dark ? 'dark' : 'light'}`);
    isQuiet(window);
    await window.context.close();
  });
}

test('presence is one key, and dead while typing', async () => {
  const window = await desk('luis', {});
  const { page } = window;
  const pressed = (name) => page.getByRole('button', { name, pressed: true });
  await page.keyboard.press('a');
  await pressed('Available in this browser').waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Find' }).waitFor();
  await page.keyboard.type('w');
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: 'Find' }).waitFor({ state: 'hidden' });
  await pressed('Available in this browser').waitFor();
  await page.keyboard.press('w');
  await pressed('Away').waitFor();
  isQuiet(window);
  await window.context.close();
});

test('all by keyboard: the sheet, the menu, the list, a case and back', async () => {
  const { context, page } = await desk('nora', {});
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor({ state: 'hidden' });
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '4824 Invoice shows an old address' }).waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await page.getByRole('heading', { name: 'Settings', level: 2 }).waitFor();
  await isAccessible(page, 'settings');
  await shot(page, 'settings-light');
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Find' }).fill('desk');
  await page.keyboard.press('Enter');
  await page.locator('#work').waitFor();
  await context.close();
});

test('single keys can be switched off', async () => {
  const { context, page } = await desk('nora', {});
  await page.goto('/settings');
  await page.getByRole('switch', { name: 'Single keys' }).click();
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await page.waitForTimeout(300);
  assert.equal(new URL(page.url()).pathname, '/settings');
  await context.close();
});

test('the desk fits a telephone and a doubled zoom', async () => {
  for (const [width, height] of [[360, 740], [720, 450]]) {
    const { context, page } = await desk('maria', { width, height });
    await hasNoSidewaysScroll(page, `desk at ${width} px`);
    await isAccessible(page, `desk at ${width} px`);
    await shot(page, `desk-${width}`);
    await context.close();
  }
});

test('an ended session asks to sign in and keeps the screen', async () => {
  const { context, page } = await desk('omar', {});
  await page.getByText('4822').first().click();
  await page.getByRole('heading', { name: '4822 Fridge does not cool' }).waitFor();
  await Colleague.endsSessionOf(context);
  await page.getByText('Your session has ended.').waitFor({ timeout: 20_000 });
  await shot(page, 'session-ended');
  await isAccessible(page, 'session ended');
  await page.locator('input[type=email]').fill('omar@acme.example');
  await page.locator('input[type=password]').fill('try-one-touch');
  await page.keyboard.press('Enter');
  await page.getByText('Your session has ended.').waitFor({ state: 'hidden' });
  await page.getByRole('heading', { name: '4822 Fridge does not cool' }).waitFor();
  await page.getByText(/Live · updated/u).waitFor();
  await context.close();
});

test('a lost line is said, and nothing is stale once it is back', async () => {
  const line = await Line.laid();
  const { context, page } = await desk('omar', { at: line.url });
  await page.getByText(/Live · updated/u).waitFor();
  line.cut();
  await page.getByText('OneTouch cannot be reached. What you see').waitFor({ timeout: 20_000 });
  await shot(page, 'house-away');
  await isAccessible(page, 'house away');
  const june = await Colleague.signedIn('june');
  await june.ask('PUT', '/api/desk/presence', { presence: 'available', by: 'browser' });
  line.mend();
  await page.getByText('OneTouch cannot be reached. What you see').waitFor({ state: 'hidden', timeout: 20_000 });
  await page.getByText('Free', { exact: true }).waitFor();
  await june.away();
  line.close();
  await context.close();
});
