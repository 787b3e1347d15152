import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser, openWindow, shot } from './kit/browser.mjs';
import { isAccessible, isQuiet } from './kit/checks.mjs';
import { Flows, largeFlow } from './kit/flows.mjs';
import { signIn } from './kit/people.mjs';

const TOPICS = ['billing', 'delivery', 'repair', 'returns', 'warranty', 'parts', 'orders', 'stores', 'jobs', 'press', 'rentals', 'recycling', 'trade'];
/** Slow computers are slower than people's; a page that hangs is slower still. */
const SHOWN_MS = 8_000;
const STEP_MS = 250;

let browser;
let flows;
before(async () => {
  browser = await openBrowser();
  flows = await Flows.ofAdministrator();
});
after(() => browser?.close());

async function opened(id, look) {
  const window = await openWindow(browser, look);
  await signIn(window.page, 'june');
  await window.page.locator('.shell-nav').waitFor();
  const begun = Date.now();
  await window.page.goto(`/flows/${id}`);
  await window.page.locator('.react-flow__node').first().waitFor();
  return { ...window, took: Date.now() - begun };
}

for (const [topics, least] of [[5, 60], [13, 150]]) {
  test(`a flow of ${least} steps is readable in both themes`, async () => {
    const id = await flows.begun(`large ${least}`);
    await flows.change(id, (document) => largeFlow(document, TOPICS.slice(0, topics)));
    const { draft } = await flows.open(id);
    assert.ok(Object.keys(draft.document.steps).length >= least);
    for (const dark of [false, true]) {
      const window = await opened(id, { dark });
      const { page } = window;
      assert.ok(window.took < SHOWN_MS, `shown after ${window.took} ms`);
      await page.getByText(/A person is at most|No limit/u).waitFor();
      await page.locator('.react-flow__edge').first().waitFor();
      await page.keyboard.press('Alt+t');
      await page.getByRole('button', { name: 'Undo', disabled: false }).waitFor();
      await page.keyboard.press('1');
      await isAccessible(page, `canvas of ${least}`);
      await shot(page, `flows-${least}-${dark ? 'dark' : 'light'}`);
      await page.keyboard.press('Control+f');
      await page.locator('.finder input:focus').waitFor();
      await page.keyboard.type('Delivery menu');
      await page.getByRole('option', { name: /Delivery menu/u }).first().waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.react-flow__node[data-id=delivery-menu]:focus').waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('complementary', { name: 'Step' }).waitFor();
      await page.locator('.editor-panel input:focus').waitFor();
      for (let count = 0; count < 4; count++) {
        await page.getByRole('button', { name: 'Closer' }).click();
      }
      await isAccessible(page, `a menu among ${least}`);
      await shot(page, `flows-${least}-near-${dark ? 'dark' : 'light'}`);
      isQuiet(window);
      await window.context.close();
    }
  });
}

test('a large canvas moves without a stutter', async () => {
  const id = await flows.begun('fluid');
  await flows.change(id, (document) => largeFlow(document, TOPICS));
  const { page, context } = await opened(id);
  await page.locator('.react-flow__edge').first().waitFor();
  await page.getByText(/A person is at most|No limit/u).waitFor();
  const slowest = await page.evaluate(async () => {
    const pane = document.querySelector('.react-flow__pane');
    const times = [];
    for (let count = 0; count < 20; count++) {
      const before = performance.now();
      pane.dispatchEvent(new WheelEvent('wheel', { deltaY: count % 2 === 0 ? -40 : 40, clientX: 500, clientY: 400, bubbles: true, cancelable: true }));
      await new Promise((next) => requestAnimationFrame(next));
      times.push(performance.now() - before);
    }
    return times.sort((one, other) => one - other)[15];
  });
  assert.ok(slowest < STEP_MS, `${slowest} ms for a step of zooming`);
  await context.close();
});
