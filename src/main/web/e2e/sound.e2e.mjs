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

for (const dark of [false, true]) {
  test(`one may have one’s phone rung while the desk is asleep, in ${dark ? 'the dark at 360 px' : 'the light'}`, async () => {
    const window = await openWindow(browser, dark ? { dark, width: 360, height: 740 } : {});
    const { page, context } = window;
    await signIn(page, 'maria');
    await page.locator('#work').waitFor();
    await page.goto('/settings');
    const phone = page.getByRole('switch', { name: 'Ring my phone when this desk is asleep' });
    await phone.waitFor();
    const was = await phone.isChecked();
    const kept = () => page.waitForResponse((answer) => answer.url().endsWith('/api/desk/phone-instead') && answer.ok());
    await Promise.all([kept(), phone.click()]);
    await page.reload();
    await phone.waitFor();
    assert.equal(await phone.isChecked(), !was);
    await isAccessible(page, 'the phone instead of a sleeping desk');
    await hasNoSidewaysScroll(page, 'settings');
    await shot(page, `phone-instead-${dark ? '360-dark' : 'light'}`);
    await Promise.all([kept(), phone.click()]);
    await page.reload();
    await phone.waitFor();
    assert.equal(await phone.isChecked(), was);
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
