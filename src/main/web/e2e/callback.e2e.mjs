import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { openBrowser, shot } from './kit/browser.mjs';
import { isAccessible, isQuiet } from './kit/checks.mjs';
import { atWork, endsWrapUp, phoneIs, region } from './kit/desk.mjs';
import { quietHouse } from './kit/house.mjs';
import { hears } from './kit/patience.mjs';
import { Colleague } from './kit/people.mjs';
import { DANA, Phone } from './kit/phones.mjs';

let browser;
before(async () => (browser = await openBrowser()));
beforeEach(quietHouse);
after(() => browser?.close());

test('a customer is called from a case: the agent\'s own device first, then theirs, and they talk', async () => {
  const file = await (await Colleague.signedIn('maria')).ask('GET', '/api/cases/4821');
  if (file.status === 'resolved') {
    await (await Colleague.signedIn('maria')).ask('POST', '/api/cases/4821/reopen', { why: 'For another day' });
  }
  const maria = await atWork(browser, 'maria');
  const { page } = maria;
  await page.goto('/desk/cases/4821');
  await page.getByRole('heading', { name: /^4821/u }).waitFor();
  await page.getByRole('button', { name: 'Call the customer' }).waitFor();
  await page.keyboard.press('c');
  await region(page, 'Your call to').getByText('The call you asked for').waitFor();
  await isAccessible(page, 'the call I asked for');
  await shot(page, 'callback-own-device-light');
  await page.keyboard.press('y');
  const dana = await Phone.rungAt(DANA);
  await region(page, 'Calling the customer').waitFor();
  await isAccessible(page, 'calling the customer');
  await shot(page, 'callback-dialling-light');
  await dana.answers();
  await region(page, 'On a call').waitFor();
  await phoneIs(page, 'in a call').waitFor();
  // She hears who calls first; what is said meanwhile nobody hears.
  await hears(dana, 'Maria');
  const heard = page.getByRole('log', { name: 'What is said' }).getByText('Thank you for calling').first();
  for (let times = 0; times < 8 && !(await heard.isVisible()); times++) {
    await dana.says('Thank you for calling');
    await page.waitForTimeout(1_500);
  }
  await heard.waitFor();
  await page.getByText('You called them').waitFor();
  await shot(page, 'callback-talking-light');
  await page.keyboard.press('Control+Shift+E');
  await dana.hangsUp();
  await endsWrapUp(page);
  const { timeline } = await (await Colleague.signedIn('maria')).ask('GET', '/api/cases/4821');
  assert.equal(timeline[0].kind, 'call');
  isQuiet(maria);
  await maria.context.close();
});
