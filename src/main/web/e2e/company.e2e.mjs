import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser, openWindow, shot } from './kit/browser.mjs';
import { hasNoSidewaysScroll, isAccessible, isQuiet } from './kit/checks.mjs';
import { region } from './kit/desk.mjs';
import { Colleague, signIn } from './kit/people.mjs';

const DUTY_LINE = '+16195550100';
let browser;
let june;
before(async () => {
  june = await Colleague.signedIn('june');
  browser = await openBrowser();
});
// The next script finds the company, its people and its rule as they were.
after(async () => {
  await june.ask('PUT', '/api/settings/two-person', { required: false });
  await june.ask('PUT', '/api/company', { name: 'Acme Appliances', 'duty-line': DUTY_LINE });
  await june.ask('PUT', '/api/people/omar', { roles: ['agent'] });
  await june.ask('PUT', '/api/people/luis', { name: 'Luis Romero', skills: ['delivery', 'billing'] });
  await browser?.close();
});

async function at(place, agent = 'june', look = {}) {
  const window = await openWindow(browser, look);
  await signIn(window.page, agent);
  await window.page.getByRole('navigation').first().waitFor();
  await window.page.goto(place);
  await window.page.getByRole('heading', { level: 2 }).first().waitFor();
  await window.page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  return window;
}

const meanwhile = (page) => page.getByRole('alert').filter({ hasText: 'Somebody changed this meanwhile' });
const save = (page) => page.getByRole('button', { name: 'Save', exact: true }).click();

test('the company is written, and what is wrong is said at its field', async () => {
  const window = await at('/setup');
  const { page } = window;
  await page.getByRole('link', { name: 'Company', exact: true }).click();
  await page.getByLabel('Time zone').fill('Mars/Olympus');
  await page.getByLabel('Duty line', { exact: true }).fill('911');
  await save(page);
  await page.getByText(/a time zone such as America/u).waitFor();
  assert.equal(await page.getByLabel('Duty line', { exact: true }).inputValue(), '911');
  await isAccessible(page, 'company with refusals');
  await shot(page, 'company-refused');
  await page.getByRole('button', { name: 'Discard my changes' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Acme Appliances Inc.');
  await save(page);
  await page.getByText('Saved. It holds').waitFor();
  assert.equal((await june.ask('GET', '/api/company')).name, 'Acme Appliances Inc.');
  isQuiet(window);
  await window.context.close();
});

test('two write the company: both versions stand beside each other, and no word is lost', async () => {
  const window = await at('/company');
  const { page } = window;
  await page.getByLabel('Name', { exact: true }).fill('Acme, as June has it');
  await page.getByLabel('Duty line', { exact: true }).fill('+1 619 555 0101');
  await june.ask('PUT', '/api/company', { name: 'Acme, as a colleague has it', 'duty-owner': 'resolution' });
  await save(page);
  await meanwhile(page).waitFor();
  await page.getByText('June Park saved other values').waitFor();
  await isAccessible(page, 'two at the company');
  await shot(page, 'company-meanwhile');
  await region(page, 'Name').getByText('Theirs', { exact: true }).click();
  await page.getByRole('button', { name: 'Use these' }).click();
  assert.equal(await page.getByLabel('Name', { exact: true }).inputValue(), 'Acme, as a colleague has it');
  assert.equal(await page.getByLabel('Duty line', { exact: true }).inputValue(), '+1 619 555 0101');
  await save(page);
  await page.getByText('Saved. It holds').waitFor();
  const company = await june.ask('GET', '/api/company');
  assert.deepEqual([company.name, company['duty-line'], company['duty-owner']], ['Acme, as a colleague has it', '+16195550101', 'resolution']);
  await june.ask('PUT', '/api/company', { 'duty-line': DUTY_LINE, 'duty-owner': 'support' });
  isQuiet(window);
  await window.context.close();
});

test('what was typed about somebody outlives a closed panel and a colleague who saved', async () => {
  const window = await at('/people/luis', 'june', { dark: true });
  const { page } = window;
  await page.getByLabel('Name', { exact: true }).fill('Luis R. Romero');
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Luis Romero' }).click();
  await page.getByText('Not saved yet.').waitFor();
  assert.equal(await page.getByLabel('Name', { exact: true }).inputValue(), 'Luis R. Romero');
  await june.ask('PUT', '/api/people/luis', { skills: ['delivery', 'billing', 'repair'] });
  await save(page);
  await meanwhile(page).waitFor();
  await isAccessible(page, 'two at a person in the dark');
  await meanwhile(page).scrollIntoViewIfNeeded();
  await shot(page, 'people-meanwhile-dark');
  await page.getByRole('button', { name: 'Use these' }).click();
  await save(page);
  await page.getByText('Saved. It holds').waitFor();
  const luis = (await june.ask('GET', '/api/people')).people.find(({ id }) => id === 'luis');
  assert.deepEqual([luis.name, luis.skills], ['Luis R. Romero', ['delivery', 'billing', 'repair']]);
  isQuiet(window);
  await window.context.close();
});

test('two at the same hours at 360 px: each day by itself', async () => {
  const week = { mon: ['09:00-17:00'], tue: ['09:00-17:00'] };
  await june.ask('POST', '/api/hours', { id: 'two-hands', week });
  const window = await at('/hours/two-hands', 'june', { width: 360, height: 740 });
  const { page } = window;
  await page.getByLabel('Monday, open 1').fill('08:00-16:00');
  await june.ask('PUT', '/api/hours/two-hands', { week: { ...week, tue: ['10:00-18:00'] } });
  await save(page);
  await meanwhile(page).waitFor();
  await region(page, 'Tuesday').getByText('they changed it').waitFor();
  await meanwhile(page).scrollIntoViewIfNeeded();
  await hasNoSidewaysScroll(page, 'two at the same hours');
  await isAccessible(page, 'two at the same hours');
  await shot(page, 'hours-meanwhile-360');
  await page.getByRole('button', { name: 'Use these' }).click();
  await save(page);
  await page.getByText('Saved. It holds').waitFor();
  const now = (await june.ask('GET', '/api/hours')).hours.find(({ id }) => id === 'two-hands');
  assert.deepEqual([now.week.mon, now.week.tue], [['08:00-16:00'], ['10:00-18:00']]);
  await june.ask('DELETE', '/api/hours/two-hands');
  isQuiet(window);
  await window.context.close();
});

test('a duty line waits for a second administrator, who sees it, says why, and approves', async () => {
  await june.ask('PUT', '/api/settings/two-person', { required: true });
  const { approvals } = await june.ask('GET', '/api/company/approvals');
  for (const { id } of approvals.filter(({ state }) => state === 'open')) {
    await june.ask('POST', `/api/company/approvals/${id}/decline`, {});
  }
  await june.ask('PUT', '/api/people/omar', { roles: ['agent', 'administrator'] });
  const asking = await at('/company');
  await asking.page.getByLabel('Duty line', { exact: true }).fill('+16195550102');
  await asking.page.getByLabel('Why the duty line changes, for whoever approves it').fill('The guard has a new phone');
  await save(asking.page);
  await asking.page.getByText('A second administrator has to agree.').waitFor();
  await asking.page.getByText('You asked for it').waitFor();
  await isAccessible(asking.page, 'asked');
  await asking.page.getByText('You asked for it').scrollIntoViewIfNeeded();
  await shot(asking.page, 'approval-asked');
  assert.equal(await asking.page.getByRole('button', { name: 'Approve' }).count(), 0);

  const other = await at('/numbers', 'omar', { dark: true });
  await other.page.getByText('The guard has a new phone').first().waitFor();
  await other.page.getByLabel('Note').fill('I called it');
  await isAccessible(other.page, 'to be approved, in the dark');
  await other.page.getByRole('button', { name: 'Approve' }).scrollIntoViewIfNeeded();
  await shot(other.page, 'approval-dark');
  await other.page.getByRole('button', { name: 'Approve' }).click();
  await other.page.getByText(/Omar Haddad: I called it/u).first().waitFor();
  assert.equal((await june.ask('GET', '/api/company'))['duty-line'], '+16195550102');
  await asking.page.goto('/audit');
  await asking.page.getByText('asked a second administrator about').first().waitFor();
  isQuiet(asking);
  isQuiet(other);
  await asking.context.close();
  await other.context.close();
});

test('the company’s page in both themes, in Spanish, and at 360 px', async () => {
  for (const look of [{}, { dark: true }, { language: 'es-MX', width: 360, height: 740 }]) {
    const window = await at('/company', 'june', look);
    await isAccessible(window.page, `company ${JSON.stringify(look)}`);
    await hasNoSidewaysScroll(window.page, 'company');
    await shot(window.page, `company-${look.dark ? 'dark' : look.language ? '360-es' : 'light'}`);
    isQuiet(window);
    await window.context.close();
  }
});
