import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser, openWindow, shot } from './kit/browser.mjs';
import { isAccessible, isQuiet } from './kit/checks.mjs';
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

const card = (page, id) => page.locator(`.react-flow__node[data-id="${id}"]`);
const panel = (page, name) => page.getByRole('complementary', { name });
const saved = (page) => page.locator('.kept[data-state=saved]').waitFor();

test('draw, strand, see it, mend, test, publish, and roll back', async () => {
  const window = await openWindow(browser);
  const { page } = window;
  await signIn(page, 'june');
  await page.getByRole('link', { name: 'Call flows' }).click();
  await page.getByRole('button', { name: 'New flow' }).click();
  // A name of its own, so that it can be run again.
  await page.getByLabel('Name').fill(`Front door ${Date.now() % 100_000}`);
  await shot(page, 'flows-new');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await card(page, 'welcome').waitFor();
  await page.getByText(/A person is at most 1 key/u).waitFor();

  // A new version of what callers hear first, published.
  await publish(page, 'The simple line');
  await page.getByText('Version 1 is live').first().waitFor();

  // Opening hours before the welcome; whoever calls when closed hears goodbye and nothing else.
  await page.keyboard.press('l');
  await page.getByRole('textbox', { name: 'Search the steps' }).fill('opening');
  await page.keyboard.press('Enter');
  await panel(page, 'Step').getByText('Opening hours').first().waitFor();
  await choose(page, 'Where “open” leads', 'Welcome');
  await choose(page, 'Where “closed” leads', 'Bye');
  await page.getByRole('button', { name: 'Start calls here' }).click();
  await page.getByRole('button', { name: /Problems/u }).click();
  const problem = panel(page, 'Problems').getByText('When closed, the call just ends');
  await problem.waitFor();
  await problem.click();
  await panel(page, 'Problems').getByText('The call that shows it').waitFor();
  await page.locator('.card[data-lit=on]').first().waitFor();
  await page.keyboard.press('1');
  await shot(page, 'flows-stranded');
  await page.getByRole('button', { name: 'Publish', exact: true }).first().click();
  await panel(page, 'Publish').getByText(/blocks? publishing/u).waitFor();
  assert.equal(await panel(page, 'Publish').getByRole('button', { name: 'Publish', exact: true }).isDisabled(), true);

  // Mended: a message is taken when closed.
  await page.getByText('Outline', { exact: true }).click();
  await page.getByRole('row', { name: /closed/u }).first().click();
  await choose(page, 'Where “closed” leads', 'Reason');
  await page.getByText('Canvas', { exact: true }).click();
  await page.getByText(/A person is at most 1 key/u).waitFor();
  await saved(page);

  // Called on paper.
  await page.keyboard.press('r');
  await panel(page, 'Test call').getByRole('button', { name: 'Call', exact: true }).click();
  await page.getByRole('log', { name: 'The call so far' }).getByText(/press 1/u).waitFor();
  await panel(page, 'Test call').getByRole('button', { name: '0', exact: true }).click();
  await panel(page, 'Test call').getByText('pressed 0').waitFor();
  await card(page, 'support').locator('.card[data-lit=on]').waitFor();
  await shot(page, 'flows-test-call');
  await panel(page, 'Test call').getByRole('button', { name: 'Step back' }).click();
  await panel(page, 'Test call').getByText('pressed 0').waitFor({ state: 'detached' });

  await publish(page, 'Say when we are closed');
  await page.getByText('Version 2 is live').first().waitFor();
  await page.getByRole('region', { name: 'Version 1', exact: true }).getByRole('button', { name: 'Make it live again' }).click();
  await page.getByText('Version 1 is live again.').waitFor();
  await page.getByText('Version 1 is live', { exact: true }).first().waitFor();
  await page.getByRole('region', { name: 'Version 1', exact: true }).getByRole('button', { name: 'Compare with the draft' }).click();
  await page.getByRole('region', { name: /From Version 1/u }).getByText('Added').waitFor();
  await shot(page, 'flows-versions');
  await isAccessible(page, 'versions');
  isQuiet(window);
  await window.context.close();
});

async function publish(page, note) {
  await saved(page);
  if (!(await panel(page, 'Publish').isVisible())) {
    await page.getByRole('button', { name: 'Publish', exact: true }).first().click();
  }
  await panel(page, 'Publish').getByLabel('What changes, and why').fill(note);
  await panel(page, 'Publish').getByRole('button', { name: 'Publish', exact: true }).click();
  await panel(page, 'Versions').getByText(note).waitFor();
}

async function choose(page, field, step) {
  const input = page.getByRole('combobox', { name: field });
  await input.click();
  await input.fill(step);
  await page.getByRole('option', { name: step, exact: true }).click();
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
