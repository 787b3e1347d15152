import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser, openWindow, shot } from './kit/browser.mjs';
import { isAccessible, isQuiet } from './kit/checks.mjs';
import { card, panel, publish, saved } from './kit/editor.mjs';
import { Flows } from './kit/flows.mjs';
import { signIn } from './kit/people.mjs';

let browser;
let flows;
before(async () => {
  browser = await openBrowser();
  flows = await Flows.ofAdministrator();
});
after(() => browser?.close());

async function editor(id, look) {
  const window = await openWindow(browser, look);
  await signIn(window.page, 'june');
  await window.page.getByRole('link', { name: look?.language === 'es' ? 'Flujos' : 'Call flows' }).waitFor();
  await window.page.goto(`/flows/${id}`);
  await window.page.locator('.editor').waitFor();
  return window;
}

test('a colleague who saved meanwhile costs nobody their work', async () => {
  const id = await flows.begun('two hands');
  const window = await editor(id);
  const { page } = window;
  await saved(page);
  await flows.change(id, (document) => ({ ...document, name: 'Two hands indeed' }));
  await card(page, 'bye').click();
  await page.getByLabel('Words · English').fill('So long.');
  await panel(page, 'Two drafts').getByRole('button', { name: 'Bye' }).waitFor();
  await shot(page, 'flows-merge');
  await isAccessible(page, 'two drafts');
  await page.getByRole('button', { name: 'Bring together' }).click();
  await saved(page);
  const { draft } = await flows.open(id);
  assert.equal(draft.document.name, 'Two hands indeed');
  assert.equal(draft.document.steps.bye.prompt.en, 'So long.');
  isQuiet(window);
  await window.context.close();
});

test('publishing what a colleague changed meanwhile brings both together first', async () => {
  const id = await flows.begun('two hands publish');
  const { page, context } = await editor(id);
  await saved(page);
  await flows.change(id, (document) => ({ ...document, name: 'Theirs too' }));
  await page.getByRole('button', { name: 'Publish', exact: true }).first().click();
  await panel(page, 'Publish').getByLabel('What changes, and why').fill('New greeting');
  await panel(page, 'Publish').getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('button', { name: 'Bring together' }).click();
  await saved(page);
  await publish(page, 'New greeting');
  assert.equal((await flows.open(id)).draft.document.name, 'Theirs too');
  await context.close();
});

test('a number is keyed digit by digit in a test call', async () => {
  const { page, context } = await editor(await flows.begun('a number keyed'));
  await page.keyboard.press('r');
  const call = panel(page, 'Test call');
  const key = (name) => call.getByRole('group', { name: 'Keypad' }).getByRole('button', { name, exact: true }).click();
  await call.getByRole('button', { name: 'Call', exact: true }).click();
  await key('1');
  await call.getByRole('button', { name: 'Send the keys' }).waitFor();
  await key('4');
  await key('8');
  await key('2');
  await shot(page, 'flows-test-call-keys');
  await key('#');
  await call.getByText('pressed 482', { exact: true }).waitFor();
  await context.close();
});

test('everything is undone and done again, and a field undoes its own letters', async () => {
  const id = await flows.begun('back and forth');
  const { page, context } = await editor(id);
  await card(page, 'bye').click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await card(page, 'bye').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await card(page, 'bye').waitFor();
  await page.keyboard.press('Control+Shift+z');
  await card(page, 'bye').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await card(page, 'bye').waitFor();
  await card(page, 'order').click();
  await page.keyboard.press('Control+d');
  await card(page, 'order-2').waitFor();
  await page.keyboard.press('Alt+t');
  await saved(page);
  const { draft } = await flows.open(id);
  assert.ok(draft.layout.positions['order-2']);
  await context.close();
});

test('steps are copied from one flow into another', async () => {
  const [one, other] = [await flows.begun('copied from'), await flows.begun('copied into', 'after-hours')];
  const { page, context } = await editor(one);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await card(page, 'order').click();
  await page.keyboard.press('Control+c');
  await page.getByText('1 step copied').waitFor();
  await page.goto(`/flows/${other}`);
  await page.locator('.react-flow__node').first().waitFor();
  await page.keyboard.press('Control+v');
  await page.getByText('1 step pasted').waitFor();
  await saved(page);
  assert.ok('order' in (await flows.open(other)).draft.document.steps);
  await context.close();
});

test('by keyboard alone: walk the canvas, find a step, and build in the outline', async () => {
  const id = await flows.begun('by keys');
  const { page, context } = await editor(id);
  await card(page, 'welcome').focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('.react-flow__node[data-id=reason]:focus').waitFor();
  await page.keyboard.press('Enter');
  await panel(page, 'Step').getByText('Offers choices by key or word').waitFor();
  await page.locator('.editor-panel input:focus').waitFor();
  await page.keyboard.press('Control+f');
  await page.locator('.finder input:focus').waitFor();
  await page.keyboard.type('goodbye');
  await page.getByRole('option', { name: /Goodbye/u }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.react-flow__node[data-id=bye]:focus').waitFor();
  await page.getByText('Outline', { exact: true }).click();
  const first = page.getByRole('row').first();
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'Rename Reason' }).fill('What about');
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: /What about/u }).first().waitFor();
  await page.getByRole('treegrid').getByRole('button', { name: 'Add a choice' }).press('Enter');
  const open = page.getByRole('row', { name: /key 3/u });
  await open.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Search the steps' }).fill('message');
  await page.keyboard.press('Enter');
  await saved(page);
  const { steps } = (await flows.open(id)).draft.document;
  assert.equal(steps['what-about'].choices[2].next, 'voicemail');
  await isAccessible(page, 'outline');
  await shot(page, 'flows-outline');
  await context.close();
});
