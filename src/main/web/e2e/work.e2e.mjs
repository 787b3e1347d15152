import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser, openWindow, shot } from './kit/browser.mjs';
import { hasNoSidewaysScroll, isAccessible, isQuiet } from './kit/checks.mjs';
import { answers, hears, leavesMessage } from './kit/patience.mjs';
import { quietHouse } from './kit/house.mjs';
import { Colleague, signIn } from './kit/people.mjs';
import { browserPhone, DANA, Phone } from './kit/phones.mjs';

const LENA = '+16195550152';
const STRANGER = '+16195550171';

let browser;
let maria;
let luis;
let lena;

async function desk(agent, look) {
  const window = await openWindow(browser, look);
  await signIn(window.page, agent);
  await window.page.waitForURL(/desk|sound/u);
  await window.page.goto('/desk/cases/0');
  await window.page.locator('#work').waitFor();
  return window;
}

/** Maria talks with Lena, so whoever wants Maria or her team has to choose or to wait. */
before(async () => {
  browser = await openBrowser();
  await browserPhone('maria');
  await quietHouse();
  const file = await (await Colleague.signedIn('maria')).ask('GET', '/api/cases/4821');
  if (file.status === 'resolved') {
    await (await Colleague.signedIn('maria')).ask('POST', '/api/cases/4821/reopen', { why: 'For another day' });
  }
  maria = await desk('maria', {});
  luis = await desk('luis', { dark: true });
  await maria.page.keyboard.press('a');
  await maria.page.getByRole('button', { name: 'Available in this browser', pressed: true }).waitFor();
  lena = await Phone.dials(LENA);
  await answers(lena, ['press 3', '0']);
  await maria.page.getByRole('region', { name: 'Incoming call' }).waitFor({ timeout: 30_000 });
  await maria.page.keyboard.press('y');
  await maria.page.getByRole('region', { name: 'On a call' }).waitFor();
});
after(() => browser?.close());

test('who waits on the line is in the list, and who gives up becomes a task one of the team takes', async () => {
  const { page } = luis;
  const stranger = await Phone.dials(STRANGER);
  await hears(stranger, 'press 1');
  await stranger.presses('0');
  await page.getByText('Waits on the line for your team').waitFor({ timeout: 30_000 });
  await isAccessible(page, 'somebody waiting');
  await shot(page, 'work-waiting-dark');
  await stranger.hangsUp();
  await page.getByText(/Hung up after waiting/u).waitFor({ timeout: 20_000 });
  // The list stands still, as on a slow line, while a colleague is faster.
  await page.route('**/api/desk', (route) => route.abort());
  const nora = await Colleague.signedIn('nora');
  const [task] = (await nora.desk()).tasks.filter(({ kind }) => kind === 'gave-up');
  await nora.ask('POST', `/api/tasks/${task.id}/claim`);
  await page.getByRole('button', { name: 'I take it' }).first().click();
  await page.getByText('Nora Keller is at it already.').waitFor();
  await shot(page, 'work-claimed-dark');
  await page.unroute('**/api/desk');
  await nora.ask('POST', `/api/tasks/${task.id}/release`);
  await page.getByRole('button', { name: 'I take it' }).first().click();
  await page.getByRole('button', { name: 'Give it back' }).waitFor();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('textbox', { name: 'What became of it?' }).fill('Called, all is well');
  await page.keyboard.press('Control+Enter');
  await page.getByText(/Hung up after waiting/u).waitFor({ state: 'hidden' });
});

test('a message is played in place, and a callback stands in the list until it is withdrawn', async () => {
  const { page } = maria;
  let dana = await Phone.dials(DANA);
  await answers(dana, ['To wait for Maria, press 1', '1'], ['To leave a message, press 2', '2'], ['To be recorded, press 1', '1']);
  await hears(dana, 'after the tone');
  await leavesMessage(dana, 'The hose for my washer is missing', 4);
  await hears(dana, 'Your message is with Maria');
  await dana.hangsUp();
  dana = await Phone.dials(DANA);
  await answers(dana, ['For a callback from Maria, press 2', '2'], ["If that's right, press 1", '1'], ['as soon as possible', '1']);
  await hears(dana, 'Maria will call you');
  await dana.hangsUp();
  await lena.hangsUp();
  await page.getByRole('region', { name: 'Wrap-up' }).waitFor({ timeout: 20_000 });
  await page.keyboard.press('e');
  await page.getByRole('button', { name: 'I need a minute' }).waitFor({ state: 'hidden' });
  await shot(page, 'wrap-up-extended-light');
  await page.keyboard.press('w');
  await page.getByRole('button', { name: 'Away', pressed: true }).waitFor();
  await page.keyboard.press('f');
  await page.locator('#work').waitFor();
  await page.getByText(/Call \(6/u).waitFor();
  await page.getByText('Not heard yet').waitFor();
  await page.getByRole('button', { name: 'Play the message' }).first().click();
  await page.waitForFunction(() => [...document.querySelectorAll('audio')].some((sound) => sound.currentTime > 0.2));
  await page.getByText('Heard by Maria Lopez').first().waitFor();
  await isAccessible(page, 'a message and a callback');
  await shot(page, 'work-message-light');
  await page.goto('/desk/cases/4821');
  await page.getByText(/Left a message of/u).waitFor();
  await isAccessible(page, 'a case with a message');
  await shot(page, 'case-timeline-light');
  await page.getByRole('button', { name: 'Withdraw the callback' }).first().click();
  await page.getByRole('textbox', { name: 'Why is nobody to be called back?' }).fill('She wrote to us instead');
  await page.keyboard.press('Control+Enter');
  await page.getByText('The callback was withdrawn: She wrote to us instead').waitFor();
  await page.getByRole('button', { name: 'Withdraw the callback' }).first().waitFor({ state: 'hidden' });
  isQuiet(maria);
});

test('the list in Spanish, in the dark, at 360 px', async () => {
  const window = await desk('maria', { dark: true, width: 360, height: 740, language: 'es' });
  await window.page.goto('/desk/cases/4821');
  await window.page.getByText(/Dejó un mensaje de/u).waitFor();
  await hasNoSidewaysScroll(window.page, 'a case at 360 px');
  await isAccessible(window.page, 'a case at 360 px in Spanish');
  await shot(window.page, 'case-360-es-dark');
  await window.page.getByRole('region', { name: 'Mi trabajo' }).scrollIntoViewIfNeeded();
  await shot(window.page, 'work-360-es-dark');
  isQuiet(window);
  await window.context.close();
  assert.equal((await (await Colleague.signedIn('maria')).desk()).callbacks.length, 0);
});
