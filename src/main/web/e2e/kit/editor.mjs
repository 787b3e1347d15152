import { openWindow } from './browser.mjs';
import { signIn } from './people.mjs';

export const card = (page, id) => page.locator(`.react-flow__node[data-id="${id}"]`);
export const panel = (page, name) => page.getByRole('complementary', { name });
export const saved = (page) => page.locator('.kept[data-state=saved]').waitFor();

export async function publish(page, note) {
  await saved(page);
  if (!(await panel(page, 'Publish').isVisible())) {
    await page.getByRole('button', { name: 'Publish', exact: true }).first().click();
  }
  await panel(page, 'Publish').getByLabel('What changes, and why').fill(note);
  await panel(page, 'Publish').getByRole('button', { name: 'Publish', exact: true }).click();
  await panel(page, 'Versions').getByText(note).waitFor();
}

/** Leads an outcome to a step. */
export async function choose(page, field, step) {
  const input = page.getByRole('combobox', { name: field });
  await input.click();
  await input.fill(step);
  await page.getByRole('option', { name: step, exact: true }).click();
}

/** An administrator's window at a page of the flows, once what `shown` finds is there. */
export async function administratorAt(browser, place, shown, look) {
  const window = await openWindow(browser, look);
  await signIn(window.page, 'june');
  await window.page.locator('.shell-nav').waitFor();
  await window.page.goto(place);
  await window.page.locator(shown).first().waitFor();
  return window;
}
