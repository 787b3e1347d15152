import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { HOUSE, openBrowser, openWindow, shot } from './kit/browser.mjs';
import { hasNoSidewaysScroll, isAccessible, isQuiet } from './kit/checks.mjs';
import { Colleague, signIn } from './kit/people.mjs';
import { MAIN_LINE } from './kit/phones.mjs';

const PAGES = { setup: 'Set-up', company: 'Company', numbers: 'Phone numbers', hours: 'Opening hours', people: 'People', audit: 'Audit trail' };
let browser;
before(async () => (browser = await openBrowser()));
after(() => browser?.close());

/** June, who administers, at her first page. */
async function administrator(surroundings = {}) {
  const window = await openWindow(browser, surroundings);
  await signIn(window.page, 'june');
  await window.page.getByRole('navigation').first().waitFor();
  return window;
}

/** The other scripts have called this house: it is shown as it was before its first call. */
async function beforeTheFirstCall(page) {
  await page.route('**/api/checklist', async (route) => {
    const response = await route.fetch();
    const { steps } = await response.json();
    const json = { complete: false, steps: steps.map((step) => (step.id === 'test-call' ? { ...step, done: false } : step)) };
    await route.fulfill({ response, json });
  });
}

test('an administrator is shown first what is left to set up', async () => {
  const window = await openWindow(browser);
  await beforeTheFirstCall(window.page);
  await signIn(window.page, 'june');
  await window.page.waitForURL('**/setup');
  await window.page.getByText('A number points here').waitFor();
  await window.page.getByText(/\d of 7 done/u).first().waitFor();
  await shot(window.page, 'premises-setup');
  isQuiet(window);
  await window.context.close();
});

test('the hours are asked what happens at a time before they are saved', async () => {
  const window = await administrator();
  const { page } = window;
  await page.goto('/hours');
  await page.getByRole('button', { name: 'Add hours' }).click();
  await page.getByLabel('What are they called?').fill('Shop');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/hours/shop');
  await page.getByRole('button', { name: 'Add a holiday' }).click();
  await page.getByLabel('Date', { exact: true }).last().fill('2027-01-04');
  await page.getByLabel('Name of the holiday').last().fill('Stocktaking');
  await page.getByLabel('Date and time there').fill('2027-01-04T11:30');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByText(/Holiday: Stocktaking. Closed. Opens Tue, Jan 5, 9:00/u).waitFor();
  await shot(page, 'premises-hours-tester');

  await page.getByLabel('Monday, open 1').fill('9-5');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(/accepted: a span such as/u).waitFor();
  assert.equal(await page.getByLabel('Monday, open 1').inputValue(), '9-5');
  await page.evaluate(() => scrollTo(0, 0));
  await isAccessible(page, 'hours with a refusal');
  await shot(page, 'premises-hours-refused');
  await page.getByLabel('Monday, open 1').fill('08:00-17:00');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved. It holds').waitFor();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByRole('link', { name: 'shop', exact: true }).waitFor({ state: 'detached' });
  await page.goto('/hours/office');
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByText('It stays: something still hangs on it.').waitFor();
  isQuiet(window);
  await window.context.close();
});

test('a number that leads elsewhere is seen and fixed', async () => {
  const window = await administrator();
  const { page } = window;
  await page.goto('/numbers');
  const card = page.getByRole('region', { name: 'Main line' });
  await leadsElsewhere(MAIN_LINE);
  await card.getByRole('button', { name: 'Check' }).click();
  await card.getByText('Calls do not come here').waitFor();
  await isAccessible(page, 'a number that leads elsewhere');
  await shot(page, 'premises-number-elsewhere');
  await card.getByRole('button', { name: 'Fix it' }).click();
  await card.getByText('Calls come here').waitFor();
  await shot(page, 'premises-number-fixed');
  isQuiet(window);
  await window.context.close();
});

test('somebody is added, invited, sets a password and signs in; the audit trail shows it', async () => {
  const window = await administrator();
  const { page } = window;
  await page.goto('/people');
  await page.getByRole('button', { name: 'Add somebody' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Iris Kaplan');
  await page.getByLabel('E-mail for signing in').fill('iris@acme.example');
  await page.getByLabel('Phone', { exact: true }).fill('555');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(/accepted: a phone number in E.164 form/u).waitFor();
  assert.equal(await page.getByLabel('Name', { exact: true }).inputValue(), 'Iris Kaplan');
  await page.getByLabel('Phone', { exact: true }).fill('+1 619 555 0118');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.waitForURL('**/people/iris-kaplan');
  await page.getByRole('button', { name: 'Make an invitation link' }).click();
  const link = await page.getByLabel('Invitation link').inputValue();
  await isAccessible(page, 'a person');
  await shot(page, 'premises-person');

  const invited = await openWindow(browser);
  await invited.page.goto(new URL(link).pathname);
  await invited.page.getByText('Welcome, Iris Kaplan.').waitFor();
  await isAccessible(invited.page, 'an invitation');
  await shot(invited.page, 'premises-invitation');
  await invited.page.getByLabel('New password').fill('short');
  await invited.page.getByRole('button', { name: 'Set the password' }).click();
  await invited.page.getByText('Use at least 12 characters.').waitFor();
  await invited.page.getByLabel('New password').fill('four quiet words here');
  await invited.page.getByRole('button', { name: 'Set the password' }).click();
  await invited.page.getByText('Your password is set.').waitFor();
  await invited.page.goto('/');
  await invited.page.locator('input[type=email]').fill('iris@acme.example');
  await invited.page.locator('input[type=password]').fill('four quiet words here');
  await invited.page.keyboard.press('Enter');
  await invited.page.getByRole('button', { name: 'Sign in' }).waitFor({ state: 'detached' });
  await invited.page.goto(new URL(link).pathname);
  await invited.page.getByText('This invitation was used').waitFor();
  isQuiet(invited);
  await invited.context.close();

  await page.goto('/audit');
  await page.getByText('set a password').first().waitFor();
  await page.getByLabel('What', { exact: true }).selectOption('agent');
  await page.locator('details').filter({ hasText: 'added' }).filter({ hasText: 'iris-kaplan' }).locator('summary').click();
  await page.getByRole('cell', { name: 'iris@acme.example' }).waitFor();
  await shot(page, 'premises-audit');
  await page.goto('/people/iris-kaplan');
  await page.getByRole('button', { name: 'They leave…' }).click();
  await page.getByRole('button', { name: 'They leave now' }).click();
  await page.getByText('Has left').waitFor();
  isQuiet(window);
  await window.context.close();
});

test('whoever leaves hands their cases over first', async () => {
  const window = await administrator();
  const { page } = window;
  await page.goto('/people/nora');
  await page.getByRole('button', { name: 'They leave…' }).click();
  await page.getByRole('button', { name: 'They leave now' }).click();
  await page.getByText('Write why: it stands in each case.').waitFor();
  await isAccessible(page, 'leaving');
  await shot(page, 'premises-leave');
  isQuiet(window);
  await window.context.close();
});

test('a wrong directory file is refused line by line', async () => {
  const window = await administrator();
  const { page } = window;
  await page.goto('/setup');
  await page.locator('input[type=file]').setInputFiles({ name: 'wrong.yaml', mimeType: 'application/yaml', buffer: Buffer.from('teams:\n  - {id: new}\n') });
  await page.getByText('Nothing was loaded').waitFor();
  await page.getByRole('cell', { name: '2', exact: true }).waitFor();
  await shot(page, 'premises-import-refused');
  isQuiet(window);
  await window.context.close();
});

for (const dark of [false, true]) {
  test(`every page is accessible in ${dark ? 'the dark' : 'the light'}`, async () => {
    const window = await administrator({ dark });
    for (const [page, title] of Object.entries(PAGES)) {
      await window.page.goto(`/${page}`);
      await window.page.getByRole('heading', { name: title, level: 2 }).waitFor();
      await window.page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
      await isAccessible(window.page, page);
      await shot(window.page, `premises-${page}-${dark ? 'dark' : 'light'}`);
    }
    isQuiet(window);
    await window.context.close();
  });
}

test('every page fits a telephone, in Spanish too', async () => {
  const window = await administrator({ width: 360, height: 740, language: 'es-MX' });
  for (const page of Object.keys(PAGES)) {
    await window.page.goto(`/${page}`);
    await window.page.getByRole('heading', { level: 2 }).first().waitFor();
    await window.page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
    await hasNoSidewaysScroll(window.page, page);
    await shot(window.page, `premises-${page}-360-es`);
  }
  isQuiet(window);
  await window.context.close();
});

/** Somebody changed the number in the phone company's console. */
async function leadsElsewhere(number) {
  const june = await Colleague.signedIn('june');
  const { numbers } = await june.ask('GET', '/api/numbers');
  assert.ok(numbers.some((one) => one.number === number));
  const answer = await fetch(`${HOUSE}/sandbox/numbers/${encodeURIComponent(number)}`, {
    method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ 'voice-url': 'https://elsewhere.example/' }),
  });
  assert.ok(answer.ok, await answer.text());
}
