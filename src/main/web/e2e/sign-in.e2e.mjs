import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser, openWindow, shot } from './kit/browser.mjs';
import { hasNoSidewaysScroll, isAccessible, isQuiet } from './kit/checks.mjs';
import { Colleague, signIn } from './kit/people.mjs';

let browser;
before(async () => (browser = await openBrowser()));
after(() => browser?.close());

for (const dark of [false, true]) {
  test(`the sign-in page is accessible in ${dark ? 'the dark' : 'the light'}`, async () => {
    const window = await openWindow(browser, { dark });
    await window.page.goto('/');
    await window.page.getByRole('button', { name: 'Sign in' }).waitFor();
    await isAccessible(window.page, 'sign-in');
    await shot(window.page, `sign-in-${dark ? 'dark' : 'light'}`);
    isQuiet(window);
    await window.context.close();
  });
}

test('a wrong password is said, and the right one leads to the desk', async () => {
  const window = await openWindow(browser);
  const { page } = window;
  await signIn(page, 'nora', 'not-the-password');
  await page.getByText('E-mail and password do not belong together.').waitFor();
  await isAccessible(page, 'sign-in with a refusal');
  await page.locator('input[type=password]').fill('try-one-touch');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'My work' }).waitFor();
  assert.equal(new URL(page.url()).pathname, '/desk');
  await page.reload();
  await page.getByRole('heading', { name: 'My work' }).waitFor();
  isQuiet(window);
  await window.context.close();
});

test('what is missing is said beside the field', async () => {
  const { context, page } = await openWindow(browser);
  await page.goto('/');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('Enter your e-mail address.').waitFor();
  await page.getByText('Enter your password.').waitFor();
  await context.close();
});

test('whoever guesses is slowed down and told for how long', async () => {
  const { context, page } = await openWindow(browser);
  await page.goto('/');
  for (let attempt = 0; attempt < 6; attempt++) {
    await signIn(page, 'guesser', `guess-${attempt}`);
    await page.locator('[role=alert]:not(:empty)').first().waitFor();
  }
  await page.getByText(/Too many tries. Wait 1[45]:\d\d/u).waitFor();
  assert.ok(await page.getByRole('button', { name: 'Sign in' }).isDisabled());
  await context.close();
});

test('a house that cannot be reached is said', async () => {
  const { context, page } = await openWindow(browser);
  await page.goto('/');
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  await context.setOffline(true);
  await page.locator('input[type=email]').fill('maria@acme.example');
  await page.locator('input[type=password]').fill('try-one-touch');
  await page.keyboard.press('Enter');
  await page.getByText('OneTouch cannot be reached just now.').waitFor();
  await context.close();
});

test('it speaks Spanish, and fits a telephone', async () => {
  const { context, page } = await openWindow(browser, { width: 360, height: 740, language: 'es-MX' });
  await page.goto('/');
  await page.getByRole('button', { name: 'Entrar' }).waitFor();
  await hasNoSidewaysScroll(page, 'sign-in');
  await shot(page, 'sign-in-360-es');
  await context.close();
});

test('what one sees follows one\'s role: a supervisor sees everybody\'s hand-overs, an agent does not', async () => {
  const june = await openWindow(browser);
  await signIn(june.page, 'june');
  await june.page.getByRole('region', { name: 'Hand-overs without an answer' }).waitFor();
  await shot(june.page, 'desk-supervisor-light');
  await isAccessible(june.page, 'a supervisor\'s desk');
  const nora = await openWindow(browser);
  await signIn(nora.page, 'nora');
  await nora.page.getByRole('heading', { name: 'My work' }).waitFor();
  assert.equal(await nora.page.getByRole('region', { name: 'Hand-overs without an answer' }).count(), 0);
  await assert.rejects((await Colleague.signedIn('nora')).ask('GET', '/api/hand-overs'), /403/u);
  await assert.rejects((await Colleague.signedIn('nora')).ask('POST', '/api/cases/4821/assign', { to: 'nora', why: 'I want it' }), /403/u);
  isQuiet(june);
  isQuiet(nora);
  await nora.context.close();
  await june.context.close();
});
