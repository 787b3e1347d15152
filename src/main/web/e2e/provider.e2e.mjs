import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser, openWindow, shot } from './kit/browser.mjs';
import { isAccessible, isQuiet } from './kit/checks.mjs';
import { signIn } from './kit/people.mjs';

let browser;
before(async () => (browser = await openBrowser()));
after(() => browser?.close());

test('the company\'s provider leads to the desk without a password', async () => {
  const window = await openWindow(browser);
  const { context, page } = window;
  await page.goto('/');
  await page.getByRole('link', { name: 'Sign in with Acme ID' }).waitFor();
  await isAccessible(page, 'sign-in with a provider');
  await shot(page, 'sign-in-provider');
  await page.getByRole('link', { name: 'Sign in with Acme ID' }).click();
  await page.getByRole('heading', { name: 'My work' }).waitFor();
  const [session, ...more] = await context.cookies();
  assert.deepEqual(more, []);
  assert.deepEqual([session.name, session.sameSite, session.httpOnly], ['onetouch', 'Strict', true]);
  await page.reload();
  await page.getByRole('heading', { name: 'My work' }).waitFor();
  isQuiet(window);
  await context.close();
});

test('whoever comes back without a session is told why, once, and may use the password', async () => {
  const window = await openWindow(browser);
  const { context, page } = window;
  await page.goto('/?sign-in=unavailable');
  await page.getByText('Signing in with Acme ID isn\'t possible at the moment. Your password still works.').waitFor();
  await isAccessible(page, 'sign-in after the provider failed');
  await shot(page, 'sign-in-provider-unavailable');
  assert.equal(new URL(page.url()).search, '');
  await signIn(page, 'nora');
  await page.getByRole('heading', { name: 'My work' }).waitFor();
  isQuiet(window);
  await context.close();
});

test('in Spanish too', async () => {
  const { context, page } = await openWindow(browser, { width: 360, height: 740, language: 'es-MX' });
  await page.goto('/?sign-in=not-admitted');
  await page.getByText('Acme ID le conoce, pero aquí no hay cuenta para usted.', { exact: false }).waitFor();
  await page.getByRole('link', { name: 'Entrar con Acme ID' }).waitFor();
  await context.close();
});
