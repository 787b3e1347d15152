import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { openBrowser, shot } from './kit/browser.mjs';
import { hasNoSidewaysScroll, isAccessible, isQuiet } from './kit/checks.mjs';
import { administratorAt } from './kit/editor.mjs';
import { Flows } from './kit/flows.mjs';
import { Phone } from './kit/phones.mjs';
import { hears } from './kit/patience.mjs';

const STUDIO = new URL('../../../test/resources/studio/simple-menu.json', import.meta.url);
let browser;
let flows;
let gaveUp;
before(async () => {
  gaveUp = callsAndGivesUp();
  browser = await openBrowser();
  flows = await Flows.ofAdministrator();
});
after(() => browser?.close());

const list = (look) => administratorAt(browser, '/flows', '.flow-card', look);

const asFile = (name, text) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

test('a flow of Twilio Studio comes over, with a list of what did not', async () => {
  const window = await list();
  const { page } = window;
  const name = `studio.v${Date.now() % 100_000}`;
  await page.getByRole('button', { name: 'Import' }).click();
  await page.getByRole('menuitem', { name: 'Import from Twilio Studio' }).click();
  const form = page.locator('form.new-flow');
  await form.locator('input[type=file]').setInputFiles(asFile('odd.json', '{\n  "states": [{"name": "a"}]\n}'));
  await form.getByLabel('Name of the new flow').fill(name);
  await form.getByRole('button', { name: 'Import', exact: true }).click();
  await form.getByText(/Line 2, column/u).waitFor();
  assert.equal(await form.getByLabel('Name of the new flow').inputValue(), name);
  await isAccessible(page, 'import');
  await shot(page, 'flows-import-refused');

  await form.locator('input[type=file]').setInputFiles(asFile('front.json', readFileSync(STUDIO, 'utf8')));
  await form.getByRole('button', { name: 'Import', exact: true }).click();
  const panel = page.getByRole('complementary', { name: 'Not carried over' });
  await panel.getByRole('button', { name: 'Go to Deliveries' }).first().click();
  await page.locator('.react-flow__node[data-id=deliveries]:focus').waitFor();
  await isAccessible(page, 'not carried over');
  await shot(page, 'flows-imported');
  // Its name has a dot, and it is still there when the page is loaded again.
  await page.reload();
  await panel.waitFor();
  await panel.getByRole('button', { name: 'I have seen to these' }).click();
  await page.reload();
  await page.locator('.react-flow__node').first().waitFor();
  assert.equal(await panel.count(), 0);
  isQuiet(window);
  await window.context.close();
});

test('a flow goes into a file and out of it again, and the two-person rule is a switch', async () => {
  const id = await flows.begun('to be saved');
  const window = await list();
  const { page } = window;
  await page.getByRole('button', { name: 'to be saved: more' }).first().click();
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Save as a file' }).click()]);
  assert.match(saved.suggestedFilename(), /^to-be-saved.*\.flow\.json$/u);
  const text = readFileSync(await saved.path(), 'utf8');
  const rule = page.getByRole('switch', { name: 'Two administrators for grave changes' });
  const was = await rule.isChecked();
  await rule.click();
  await page.getByText(was ? /one administrator is enough/u : /wait for a second administrator/u).waitFor();
  await rule.click();
  await page.getByText(was ? /wait for a second administrator/u : /one administrator is enough/u).waitFor();

  await page.getByRole('button', { name: 'Import' }).click();
  await page.getByRole('menuitem', { name: 'A flow file' }).click();
  const form = page.locator('form.new-flow');
  await form.locator('input[type=file]').setInputFiles(asFile('broken.json', text.slice(0, 40)));
  const copy = `${id}-copy-${Date.now() % 100_000}`;
  await form.getByLabel('Name of the new flow').fill(copy);
  await form.getByRole('button', { name: 'Import', exact: true }).click();
  await form.getByText(/This is no JSON: line/u).waitFor();
  await form.locator('input[type=file]').setInputFiles(asFile('saved.json', text));
  await form.getByRole('button', { name: 'Import', exact: true }).click();
  await page.locator('.react-flow__node[data-id=welcome]').waitFor();
  const { document } = (await flows.open(copy)).draft;
  assert.equal(document.id, copy);
  assert.deepEqual(document.steps, JSON.parse(text).steps);
  isQuiet(window);
  await window.context.close();
});

test('where callers give up is drawn, named and told in a table', async () => {
  await gaveUp;
  const window = await list();
  const { page } = window;
  const look = async () => {
    await page.goto('/flows/main');
    await page.getByText('Drop-off', { exact: true }).click();
    await page.locator('.drop-map .react-flow__node').first().waitFor();
  };
  await look();
  const lost = page.getByRole('row', { name: /^Tongue/u }).getByRole('cell').last();
  await lost.getByText(/^[1-9]/u).waitFor();
  await page.getByText('Today', { exact: true }).click();
  await lost.getByText(/^[1-9]/u).waitFor();
  await isAccessible(page, 'drop-off');
  await shot(page, 'flows-drop-off-light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await look();
  await isAccessible(page, 'drop-off in the dark');
  await shot(page, 'flows-drop-off-dark');
  await page.getByText('Own dates', { exact: true }).click();
  await page.getByLabel('First day').fill('2020-01-01');
  await page.getByText('At most 92 days are counted.').waitFor();
  await page.setViewportSize({ width: 360, height: 740 });
  await hasNoSidewaysScroll(page, 'drop-off at 360 px');
  isQuiet(window);
  await window.context.close();
});

/** Somebody who hangs up at the first question. */
async function callsAndGivesUp() {
  const phone = await Phone.dials('+16195550181');
  await hears(phone, 'press');
  await phone.hangsUp();
}
