import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser, openWindow, shot } from './kit/browser.mjs';
import { hasNoSidewaysScroll, isAccessible, isQuiet } from './kit/checks.mjs';
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
  await page.waitForLoadState('networkidle');
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

test('the editor and the list fit a telephone, and speak Spanish', async () => {
  const id = await flows.begun('small', 'two-languages');
  for (const language of ['en', 'es']) {
    const window = await opened(id, { width: 360, height: 740, language });
    const { page } = window;
    for (const screen of language === 'en' ? ['Canvas', 'Outline', 'Prompts'] : ['Lienzo', 'Esquema', 'Textos']) {
      await page.getByText(screen, { exact: true }).click();
      await hasNoSidewaysScroll(page, `${screen} at 360 px`);
      await isAccessible(page, `${screen} at 360 px`);
      await shot(page, `flows-360-${screen.toLowerCase()}`);
    }
    await page.goto('/flows');
    await page.getByRole('heading', { name: language === 'en' ? 'Call flows' : 'Flujos de llamadas', level: 2 }).waitFor();
    await page.locator('.flow-card').first().waitFor();
    await hasNoSidewaysScroll(page, 'list at 360 px');
    await isAccessible(page, 'list at 360 px');
    await shot(page, `flows-360-list-${language}`);
    isQuiet(window);
    await window.context.close();
  }
});

for (const dark of [false, true]) {
  test(`every screen of the editor is accessible in ${dark ? 'the dark' : 'the light'}`, async () => {
    const window = await opened('main', { dark });
    const { page } = window;
    const suffix = dark ? 'dark' : 'light';
    await page.getByText(/A person is at most|No limit/u).waitFor();
    await shot(page, `flows-main-${suffix}`);
    await page.getByText('Prompts', { exact: true }).click();
    await page.getByRole('table').waitFor();
    await isAccessible(page, 'prompts');
    await shot(page, `flows-prompts-${suffix}`);
    await page.getByText('Canvas', { exact: true }).click();
    await page.keyboard.press('l');
    await page.getByRole('textbox', { name: 'Search the steps' }).waitFor();
    await isAccessible(page, 'library');
    await shot(page, `flows-library-${suffix}`);
    await page.keyboard.press('Escape');
    for (const [name, title] of [['Test call', 'Test call'], ['Versions', 'Versions'], [/Problems/u, 'Problems'], ['Publish', 'Publish']]) {
      await page.getByRole('button', { name }).first().click();
      await page.getByRole('complementary', { name: title }).waitFor();
      await page.waitForLoadState('networkidle');
      await isAccessible(page, title);
      await shot(page, `flows-${title.toLowerCase().replace(' ', '-')}-${suffix}`);
    }
    isQuiet(window);
    await window.context.close();
  });
}
