import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser, openWindow, shot } from './kit/browser.mjs';
import { hasNoSidewaysScroll, isAccessible, isQuiet } from './kit/checks.mjs';
import { quietHouse } from './kit/house.mjs';
import { atWork, danaTalks, endsWrapUp, region } from './kit/desk.mjs';
import { Colleague, signIn } from './kit/people.mjs';

let browser;
before(async () => {
  browser = await openBrowser();
  await quietHouse();
});
after(() => browser?.close());

async function desk(agent, look, path = '/desk/cases/0') {
  const window = await openWindow(browser, look);
  await signIn(window.page, agent);
  await window.page.waitForURL(/desk|sound|setup/u);
  await window.page.goto(path);
  await window.page.locator('#work').waitFor();
  return window;
}

/** Ctrl K, the number, Enter. */
async function findsCase(page, number) {
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Find' }).fill(number);
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Find' }).waitFor({ state: 'hidden' });
}

test('a note survives a reload before it is added', async () => {
  const { context, page } = await desk('nora', {}, '/desk/cases/4824');
  await page.getByRole('heading', { name: /^4824/u }).waitFor();
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'What the next person should know' }).fill('Address changed in the ledger');
  await page.reload();
  const note = page.getByRole('textbox', { name: 'What the next person should know' });
  await note.waitFor();
  assert.equal(await note.inputValue(), 'Address changed in the ledger');
  await note.press('Control+Enter');
  await note.waitFor({ state: 'hidden' });
  await page.getByLabel('Timeline').getByText('Address changed in the ledger').waitFor();
  await context.close();
});

test('what a case is about is said better in its heading, never with nothing', async () => {
  const window = await desk('nora', { width: 360, height: 740, dark: true }, '/desk/cases/4824');
  const { page } = window;
  const heading = page.getByRole('heading', { name: /^4824/u });
  await heading.waitFor();
  const before = (await heading.textContent()).replace(/^4824\W*/u, '');
  const rename = async (subject) => {
    await page.getByRole('button', { name: 'Change what it is about' }).click();
    await page.getByRole('textbox', { name: 'What case 4824 is about' }).fill(subject);
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
  };
  await rename(' ');
  await page.getByText('Write what it is about.').waitFor();
  await isAccessible(page, 'renaming a case in the dark');
  await hasNoSidewaysScroll(page, 'renaming a case at 360 px');
  await shot(page, 'case-renaming-360-dark');
  await page.keyboard.press('Escape');
  await rename('Ledger shows the old street');
  await page.getByRole('heading', { name: /Ledger shows the old street/u }).waitFor();
  await rename(before);
  await page.getByRole('heading', { name: before }).waitFor();
  isQuiet(window);
  await window.context.close();
});

test('a promise is made for a local time and stands in the list; one in the past is refused', async () => {
  const window = await desk('maria', {}, '/desk/cases/4825');
  const { page } = window;
  await page.getByRole('heading', { name: /^4825/u }).waitFor();
  await page.keyboard.press('o');
  await page.getByRole('textbox', { name: 'What is promised' }).fill('Send the hose by courier');
  await page.getByLabel('By when').fill('2020-01-01T10:00');
  await page.getByRole('button', { name: 'Promise it' }).click();
  await page.getByText('This time is over.').waitFor();
  await page.getByRole('group', { name: 'Often chosen' }).getByRole('button').first().click();
  await page.getByText(/^By .*in \d+ hours?\.|^By .*\./u).first().waitFor();
  await isAccessible(page, 'promising');
  await shot(page, 'case-promising-light');
  await page.getByRole('button', { name: 'Promise it' }).click();
  await page.getByRole('region', { name: 'My work' }).getByText(/Send the hose by courier, by/u).waitFor();
  await page.getByRole('region', { name: 'Open on this case' }).getByText(/Send the hose by courier/u).waitFor();
  await page.getByLabel('Timeline').getByText(/^Promised by .+: Send the hose by courier$/u).waitFor();
  await page.getByRole('region', { name: 'Open on this case' }).getByRole('button', { name: 'Kept' }).first().click();
  await page.getByLabel('Timeline').getByText('Kept: Send the hose by courier').waitFor();
  isQuiet(window);
  await window.context.close();
});

test('a case is held out, and moves when the colleague accepts', async () => {
  const maria = await desk('maria', {}, '/desk/cases/4825');
  const luis = await desk('luis', { dark: true });
  await maria.page.getByRole('heading', { name: /^4825/u }).waitFor();
  await maria.page.keyboard.press('t');
  await maria.page.getByRole('textbox', { name: 'What they should know' }).fill('You know the courier');
  await maria.page.getByRole('button', { name: 'Offer it' }).click();
  await maria.page.getByText('Choose a colleague.').last().waitFor();
  await maria.page.getByRole('combobox', { name: 'To whom' }).selectOption('luis');
  await maria.page.getByRole('button', { name: 'Offer it' }).click();
  await maria.page.getByText('Offered to Luis Romero; waits for an answer').waitFor();
  const offered = luis.page.getByRole('listitem').filter({ hasText: 'Maria Lopez offers you this case: You know the courier' });
  await offered.waitFor();
  await isAccessible(luis.page, 'a hand-over');
  await shot(luis.page, 'work-hand-over-dark');
  await offered.getByRole('button', { name: 'Take over' }).click();
  await maria.page.getByText('Handed over to Luis Romero by Maria Lopez: You know the courier').waitFor();
  await maria.page.getByText('Owned by Luis Romero').waitFor();
  const back = await Colleague.signedIn('luis');
  await back.ask('POST', '/api/cases/4825/hand-over', { to: 'maria', note: 'Yours again' });
  await maria.page.getByText('Luis Romero offers you this case: Yours again').first().waitFor();
  await maria.page.getByRole('region', { name: 'Open on this case' }).getByRole('button', { name: 'Take over' }).click();
  await maria.page.getByText('Owned by you').waitFor();
  await luis.context.close();
  await maria.context.close();
});

test('a resolved case is reopened, and its like stands beside a new one', async () => {
  const { context, page } = await desk('nora', {}, '/desk/cases/4824');
  await page.getByRole('heading', { name: /^4824/u }).waitFor();
  await page.getByRole('heading', { name: 'Similar cases, resolved' }).waitFor();
  await page.keyboard.press('r');
  await page.getByRole('textbox', { name: 'What was done for the customer?' }).fill('Invoice sent with the new address');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Resolved: Invoice sent with the new address').first().waitFor();
  const like = await Colleague.signedIn('maria');
  await like.ask('POST', '/api/cases/4825/notes', { text: 'Wants the invoice with another address' });
  const maria = await desk('maria', { width: 1600 }, '/desk/cases/4825');
  await maria.page.getByRole('link', { name: /^4824/u }).waitFor();
  await isAccessible(maria.page, 'similar cases');
  await shot(maria.page, 'case-similar-light');
  await page.goto('/desk/cases/0');
  await page.getByRole('alert').getByText('There is no case with this number').waitFor();
  await findsCase(page, '4824');
  await page.getByRole('heading', { name: /^4824/u }).waitFor();
  await page.keyboard.press('r');
  await page.getByRole('textbox', { name: 'Why is it open again?' }).fill('The next invoice was wrong too');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Reopened: The next invoice was wrong too').waitFor();
  await maria.context.close();
  await context.close();
});

test('the resolution team sees what needs it, and helps', async () => {
  const window = await desk('june', {});
  const { page } = window;
  await page.getByRole('region', { name: 'Resolution team' }).waitFor();
  await isAccessible(page, 'resolution team');
  await shot(page, 'resolution-light');
  const nora = await desk('nora', {});
  assert.equal(await nora.page.getByRole('region', { name: 'Resolution team' }).count(), 0);
  await nora.context.close();
  isQuiet(window);
  await window.context.close();
});

test('kinds narrow the list, and it fits a telephone', async () => {
  const by = new Date(Date.now() + 50 * 3_600_000).toISOString();
  await (await Colleague.signedIn('maria')).ask('POST', '/api/cases/4821/promises', { what: 'Ring before the driver comes', by });
  const { context, page } = await desk('maria', { width: 360, height: 740 }, '/desk/cases/4821');
  await page.getByRole('heading', { name: /^4821/u }).waitFor();
  await hasNoSidewaysScroll(page, 'a case at 360 px');
  await shot(page, 'case-360-light');
  await page.goto('/desk/cases/0');
  await page.getByRole('group', { name: 'Show' }).getByRole('button', { name: /^Cases/u }).click();
  await page.getByText('4821 Washer delivery').first().waitFor();
  await hasNoSidewaysScroll(page, 'my work at 360 px');
  await isAccessible(page, 'my work at 360 px');
  await page.getByRole('region', { name: 'My work' }).scrollIntoViewIfNeeded();
  await shot(page, 'work-360-light');
  await context.close();
});

test('a case opened in a call stands beside it, and no key acts on the wrong one', async () => {
  const window = await atWork(browser, 'maria', { dark: true });
  const { page } = window;
  await page.goto('/desk/cases/4825');
  const dana = await danaTalks(window);
  const heading = (number) => page.getByRole('heading', { name: new RegExp(`^${number}`, 'u'), level: 3 });
  await heading(4821).waitFor();
  await findsCase(page, '4823');
  const beside = region(page, 'Case 4823, beside the call');
  await beside.getByRole('heading', { name: /^4823/u }).waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Case 4823, beside the call');
  await beside.getByText('Dana Fraser').first().waitFor();
  await page.keyboard.press('t');
  await page.keyboard.press('n');
  assert.equal(await page.getByRole('combobox', { name: 'To whom' }).count(), 0);
  await beside.getByRole('button', { name: 'Note' }).waitFor();
  await isAccessible(page, 'a case beside the call');
  await shot(page, 'case-beside-call-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await shot(page, 'case-beside-call-light');
  await page.setViewportSize({ width: 360, height: 740 });
  await hasNoSidewaysScroll(page, 'a case beside the call at 360 px');
  await beside.getByLabel('Timeline').scrollIntoViewIfNeeded();
  await shot(page, 'case-beside-call-360');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.keyboard.press('u');
  await heading(4821).waitFor();
  await beside.waitFor({ state: 'hidden' });
  await findsCase(page, '4899');
  await region(page, 'Case 4899, beside the call').getByText('There is no case with this number').waitFor();
  await dana.hangsUp();
  await region(page, 'Wrap-up').first().waitFor({ timeout: 20_000 });
  await shot(page, 'case-beside-wrap-up-light');
  await page.getByRole('button', { name: 'Back to case 4821' }).click();
  await heading(4821).waitFor();
  await endsWrapUp(page);
  isQuiet(window);
  await window.context.close();
});
