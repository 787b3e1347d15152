import { after, before, test } from 'node:test';
import { openBrowser, shot } from './kit/browser.mjs';
import { hasNoSidewaysScroll, isAccessible, isQuiet } from './kit/checks.mjs';
import { administratorAt } from './kit/editor.mjs';
import { Flows } from './kit/flows.mjs';

let browser;
let flows;
before(async () => {
  browser = await openBrowser();
  flows = await Flows.ofAdministrator();
});
after(() => browser?.close());

const opened = (id, look) => administratorAt(browser, `/flows/${id}`, '.react-flow__node', look);

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
    const panels = [['Test call', 'Test call', 'Who calls'], ['Versions', 'Versions', /Version 1/u], [/Problems/u, 'Problems', /hints?|No problem/u], ['Publish', 'Publish', /do the same|does the same|Changed/u]];
    for (const [name, title, there] of panels) {
      await page.getByRole('button', { name }).first().click();
      await page.getByRole('complementary', { name: title }).getByText(there).first().waitFor();
      await isAccessible(page, title);
      await shot(page, `flows-${title.toLowerCase().replace(' ', '-')}-${suffix}`);
    }
    isQuiet(window);
    await window.context.close();
  });
}
