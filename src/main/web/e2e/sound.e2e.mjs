import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser, openWindow, shot } from './kit/browser.mjs';
import { hasNoSidewaysScroll, isAccessible, isQuiet } from './kit/checks.mjs';
import { signIn } from './kit/people.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser?.close());

for (const dark of [false, true]) {
  test(`the first thing in a new browser is the sound check, in ${dark ? 'the dark' : 'the light'}`, async () => {
    const window = await openWindow(browser, { dark, newcomer: true, ...(dark ? { width: 360, height: 740 } : {}) });
    const { page, context } = window;
    await context.grantPermissions(['microphone']);
    await signIn(page, 'nora');
    await page.getByRole('heading', { name: 'Sound check', level: 2 }).waitFor();
    await page.getByRole('button', { name: 'Try the microphone' }).click();
    await page.getByText('We can hear you.').waitFor();
    await page.getByRole('button', { name: 'Test ring' }).click();
    await page.getByText('It rings now.').waitFor();
    await page.getByRole('heading', { name: 'Seen when you look elsewhere?' }).waitFor();
    await isAccessible(page, 'sound check');
    await hasNoSidewaysScroll(page, 'sound check');
    await shot(page, `sound-check-${dark ? '360-dark' : 'light'}`);
    await page.getByRole('button', { name: 'All good, to the desk' }).click();
    await page.locator('#work').waitFor();
    await page.goto('/');
    await page.locator('#work').waitFor();
    await page.getByRole('button', { name: /menu$/u }).click();
    await page.getByRole('menuitem', { name: 'Sound check' }).click();
    await page.getByRole('heading', { name: 'Sound check', level: 2 }).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Skip for now' }).count(), 0);
    isQuiet(window);
    await context.close();
  });
}

test('the device chosen for the bell is kept', async () => {
  const window = await openWindow(browser, {});
  const { page, context } = window;
  await context.grantPermissions(['microphone']);
  await signIn(page, 'nora');
  await page.locator('#work').waitFor();
  await page.goto('/sound-check');
  await page.getByRole('button', { name: 'Try the microphone' }).click();
  const ring = page.getByRole('combobox', { name: 'Ring on' });
  await ring.waitFor();
  const device = await ring.locator('option').nth(1).getAttribute('value');
  await ring.selectOption(device);
  await page.reload();
  await page.getByRole('button', { name: 'Test ring' }).waitFor();
  assert.equal(await page.evaluate(() => JSON.parse(localStorage.getItem('onetouch.sound')).ring), device);
  isQuiet(window);
  await context.close();
});
