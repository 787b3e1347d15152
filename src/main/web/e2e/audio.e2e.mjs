import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser, shot } from './kit/browser.mjs';
import { hasNoSidewaysScroll, isAccessible, isQuiet } from './kit/checks.mjs';
import { administratorAt, card, saved } from './kit/editor.mjs';
import { Flows } from './kit/flows.mjs';
import { quietHouse } from './kit/house.mjs';
import { MAIN_LINE } from './kit/phones.mjs';
import { wav } from './kit/sounds.mjs';

const NUMBER = `/api/numbers/${encodeURIComponent(MAIN_LINE)}`;
let browser;
let flows;
before(async () => {
  browser = await openBrowser();
  flows = await Flows.ofAdministrator();
});
after(() => browser?.close());

const editor = (id, look) => administratorAt(browser, `/flows/${id}`, '.editor', look);

const dialog = (page) => page.getByRole('dialog');
const file = (name, buffer, mimeType = 'audio/wav') => ({ name, mimeType, buffer });
const picks = (page, what) => dialog(page).locator('input[type=file]').setInputFiles(what);

test('a recording is uploaded, heard, published, and played to whoever calls', async () => {
  const name = `hello ${Date.now() % 100_000}.wav`;
  const id = await flows.begun('recorded');
  const window = await editor(id);
  const { page } = window;
  await card(page, 'welcome').click();
  await page.getByRole('button', { name: 'Use a recording: Recording for Welcome · English' }).click();

  // What cannot be played is refused with what it is, what is accepted and the limit.
  await picks(page, file('notes.wav', Buffer.from('Dear caller, thank you.')));
  await dialog(page).getByText('notes.wav is text. Accepted: WAV').waitFor();
  await picks(page, file('long.wav', wav(121)));
  await dialog(page).getByText('long.wav plays for 121 seconds: up to 120 are taken.').waitFor();
  await picks(page, file('large.wav', Buffer.alloc(5 * 1024 * 1024 + 1)));
  await dialog(page).getByText('large.wav is too large: up to 5 MB are taken.').waitFor();
  await isAccessible(page, 'recordings, refused');
  await shot(page, 'audio-refused-light');

  await picks(page, file(name, wav(2)));
  await dialog(page).waitFor({ state: 'detached' });
  const field = page.locator('.recorded').first();
  await field.getByText('2 s long').waitFor();
  const heard = page.waitForResponse((answer) => answer.url().includes('/api/audio/') && answer.request().resourceType() === 'media');
  await field.getByRole('button', { name: `Listen to ${name}` }).click();
  assert.ok([200, 206].includes((await heard).status()));
  await saved(page);
  await isAccessible(page, 'a step with a recording');
  await shot(page, 'audio-step-light');

  // Undone and done again, as everything.
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Use a recording: Recording for Welcome · English' }).waitFor();
  await page.getByRole('button', { name: 'Redo' }).click();
  await field.getByText(name).waitFor();

  await page.getByText('Prompts', { exact: true }).click();
  await page.getByRole('table').getByText(name).waitFor();
  await isAccessible(page, 'prompts with a recording');
  await shot(page, 'audio-matrix-light');
  await page.getByText('Canvas', { exact: true }).click();
  await publish(page, 'A voice of our own');
  const { version } = (await flows.open(id)).live;
  await calls(window, id, name);

  // What a live version plays is not taken away, and says where it is used.
  await card(page, 'welcome').click();
  await page.getByRole('button', { name: 'Change the recording: Recording for Welcome · English' }).click();
  const row = dialog(page).locator('.audio-row').filter({ hasText: name });
  await row.getByText('Used in 2 places').click();
  await row.getByText(`${id}, live version ${version}: Welcome (en)`).waitFor();
  await shot(page, 'audio-library-light');
  await row.getByRole('button', { name: `Remove ${name}` }).click();
  await page.getByText(`${name} is used by a draft or a live version; it stays until nothing uses it.`).first().waitFor();
  await page.keyboard.press('Escape');

  // Spoken again, and published so, nothing uses it.
  await page.getByRole('button', { name: 'Speak the words instead: Recording for Welcome · English' }).click();
  await publish(page, 'Spoken again');
  await card(page, 'welcome').click();
  await page.getByRole('button', { name: 'Use a recording: Recording for Welcome · English' }).click();
  await row.getByText('Used nowhere').waitFor();
  await row.getByRole('button', { name: `Remove ${name}` }).click();
  await row.waitFor({ state: 'detached' });
  isQuiet(window);
  await window.context.close();
});

async function publish(page, note) {
  await saved(page);
  await page.getByRole('button', { name: 'Publish', exact: true }).first().click();
  const panel = page.getByRole('complementary', { name: 'Publish' });
  await panel.getByLabel('What changes, and why').fill(note);
  await panel.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('complementary', { name: 'Versions' }).getByText(note).waitFor();
}

/** Dana calls the flow from /phone and hears the recording from the address the carrier has it from. */
async function calls({ context, complaints }, id, name) {
  await quietHouse();
  const { flow } = (await flows.administrator.ask('GET', '/api/numbers')).numbers.find(({ number }) => number === MAIN_LINE);
  await flows.administrator.ask('PUT', NUMBER, { flow: id });
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  try {
    // New calls get the new flow within a second of it being given.
    await new Promise((later) => setTimeout(later, 1_500));
    await page.goto('/phone');
    const dana = page.getByRole('region', { name: 'Phone: Dana Fraser' });
    const played = page.waitForResponse((answer) => /\/audio\/[0-9a-f]{64}\//u.test(answer.url()));
    await dana.getByRole('button', { name: 'Call the Main line' }).click();
    await dana.getByRole('log').getByText(name).waitFor();
    const answer = await played;
    assert.ok([200, 206].includes(answer.status()));
    assert.equal(answer.headers()['content-type'], 'audio/wav');
    assert.match(answer.headers()['cache-control'], /immutable/u);
    await isAccessible(page, 'a telephone with a recording');
    await shot(page, 'audio-phone-light');
  } finally {
    await flows.administrator.ask('PUT', NUMBER, { flow });
    await page.close();
    await quietHouse();
  }
}

test('a recording that is not there keeps the flow from going live, in Spanish, in the dark and on a telephone', async () => {
  const id = await flows.begun('missing', 'two-languages');
  await flows.change(id, (document) => {
    const [step] = Object.entries(document.steps).find(([, { kind }]) => kind === 'say');
    document.steps[step].prompt.es = { audio: 'no está.wav', text: 'Bienvenidos.' };
    return document;
  });
  const window = await editor(id, { language: 'es', dark: true });
  const { page } = window;
  await page.getByRole('button', { name: /Problemas/u }).first().click();
  await page.getByText('Hace sonar lo que no se ha subido').first().waitFor();
  await page.getByText('Textos', { exact: true }).click();
  await page.getByText('No está subida: se dice su texto').waitFor();
  await isAccessible(page, 'prompts with a missing recording');
  await shot(page, 'audio-missing-dark');

  await page.getByRole('button', { name: /Cambiar la grabación/u }).first().click();
  await picks(page, file('apuntes.pdf', Buffer.from('%PDF-1.7')));
  await dialog(page).getByText('apuntes.pdf es un PDF. Se aceptan: WAV').waitFor();
  await isAccessible(page, 'recordings in the dark');
  await shot(page, 'audio-library-dark');
  await page.setViewportSize({ width: 360, height: 740 });
  await hasNoSidewaysScroll(page, 'recordings at 360 px');
  await isAccessible(page, 'recordings at 360 px');
  await shot(page, 'audio-library-360');
  await page.setViewportSize({ width: 1440, height: 900 });

  // Under the name it was missed by: the finding goes without a change of the flow.
  await picks(page, file('no está.wav', wav(1)));
  await dialog(page).waitFor({ state: 'detached' });
  await page.getByText('No está subida: se dice su texto').waitFor({ state: 'detached' });
  await page.getByText('Hace sonar lo que no se ha subido').first().waitFor({ state: 'detached' });
  isQuiet(window);
  await window.context.close();
});
