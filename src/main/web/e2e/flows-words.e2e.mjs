import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser, openWindow, shot } from './kit/browser.mjs';
import { hasNoSidewaysScroll, isAccessible, isQuiet } from './kit/checks.mjs';
import { administratorAt, panel, saved } from './kit/editor.mjs';
import { Flows } from './kit/flows.mjs';
import { signIn } from './kit/people.mjs';

let browser;
let flows;
before(async () => {
  browser = await openBrowser();
  flows = await Flows.ofAdministrator();
});
after(() => browser?.close());

const editor = (id, look) => administratorAt(browser, `/flows/${id}`, '.react-flow__node', look);


/** Whoever calls when closed hears goodbye and nothing else. */
const stranding = (flow) => ({ ...flow, start: 'open', steps: { ...flow.steps, open: { kind: 'hours', hours: 'office', open: 'welcome', closed: 'bye' } } });
const branching = (flow) => ({
  ...flow, start: 'known', steps: { ...flow.steps, known: { kind: 'branch', cases: [{ when: { fact: 'case.open', is: true }, next: 'support' }], otherwise: 'welcome' } },
});

for (const dark of [false, true]) {
  test(`a stranded call is told in Spanish in ${dark ? 'the dark' : 'the light'}`, async () => {
    const id = await flows.begun('varada');
    await flows.change(id, stranding);
    const window = await editor(id, { language: 'es', dark });
    const { page } = window;
    await page.getByRole('button', { name: /Problemas/u }).first().click();
    const problems = panel(page, 'Problemas');
    const finding = problems.getByRole('listitem').filter({ hasText: 'Fuera de horario una llamada puede acabar aquí' });
    await finding.getByRole('button').first().click();
    await problems.getByText('office está cerrado').waitFor();
    await problems.getByText('La llamada termina').waitFor();
    assert.equal(await problems.locator('[lang=en]').count(), 0, 'nothing is left in English');
    await isAccessible(page, 'a Spanish finding');
    await shot(page, `flows-words-finding-${dark ? 'dark' : 'light'}`);
    isQuiet(window);
    await window.context.close();
  });

  test(`a condition within a condition is made with the keyboard alone in ${dark ? 'the dark' : 'the light'}`, async () => {
    const id = await flows.begun('nested');
    await flows.change(id, branching);
    const window = await editor(id, { dark });
    const { page } = window;
    await page.locator('.react-flow__node[data-id=known]').click();
    const first = page.getByRole('group', { name: /^Condition: case.open/u });
    await press(first.getByRole('button', { name: 'Make it a group' }));
    await press(page.getByRole('button', { name: 'Add a group here' }).first());
    // The keyboard is in the new group, at how its parts go together; the fact is one further on.
    const inner = page.getByRole('group', { name: /^Condition: case.number \?$/u }).last();
    await inner.getByRole('combobox', { name: 'Fact' }).or(inner.getByRole('textbox', { name: 'Fact' })).first().focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('caller.kind');
    await page.keyboard.press('Tab');
    await press(page.getByRole('group', { name: /^Condition: caller.kind/u }).last().getByRole('button', { name: 'Not', exact: true }));
    await saved(page);
    await isAccessible(page, 'nested conditions');
    await shot(page, `flows-words-conditions-${dark ? 'dark' : 'light'}`);
    const { draft } = await flows.open(id);
    assert.deepEqual(draft.document.steps.known.cases[0].when, {
      all: [{ fact: 'case.open', is: true }, { any: [{ not: { fact: 'caller.kind', known: true } }] }],
    });
    // What was typed goes back in one step, what was done in one each.
    await page.locator('body').press('Control+z');
    await page.locator('body').press('Control+z');
    await saved(page);
    await page.getByRole('group', { name: 'Condition: case.open = true & (case.number ?)' }).waitFor();
    isQuiet(window);
    await window.context.close();
  });
}

test('conditions a form cannot show stay as they are, and it says so', async () => {
  const id = await flows.begun('odd');
  const deep = [1, 2, 3, 4, 5, 6].reduce((inner) => ({ any: [{ not: inner }] }), { fact: 'case.open', is: true });
  await flows.change(id, (flow) => {
    const next = branching(flow);
    next.steps.known.cases = [{ when: { fact: 'case.open', like: '%x' }, next: 'support' }, { when: deep, next: 'support' }];
    return next;
  });
  const window = await editor(id);
  const { page } = window;
  await page.locator('.react-flow__node[data-id=known]').click();
  await page.getByText(/does not know this kind of condition/u).waitFor();
  await page.getByText(/Nested deeper than 4 levels/u).waitFor();
  // Another change of the same step keeps them both.
  await press(page.getByRole('button', { name: 'Add a condition', exact: true }));
  await saved(page);
  const { draft } = await flows.open(id);
  assert.deepEqual(draft.document.steps.known.cases.slice(0, 2).map(({ when }) => when), [{ fact: 'case.open', like: '%x' }, deep]);
  isQuiet(window);
  await window.context.close();
});

test('a team the flow has not used is offered, and one the company does not have is named as such', async () => {
  const id = await flows.begun('teams');
  const window = await editor(id);
  const { page } = window;
  await page.locator('.react-flow__node[data-id=support]').click();
  const team = page.getByLabel('Team', { exact: true }).first();
  await team.click();
  await page.getByRole('option', { name: /Resolution team/u }).click();
  await saved(page);
  assert.equal((await flows.open(id)).draft.document.steps.support.team, 'resolution');
  await shot(page, 'flows-words-team');
  await team.fill('night-shift');
  await page.getByText('night-shift: not in the company yet').first().waitFor();
  await isAccessible(page, 'a strange team');
  await saved(page);
  assert.equal((await flows.open(id)).draft.document.steps.support.team, 'night-shift');
  isQuiet(window);
  await window.context.close();
});

const PAGES = ['/flows', '/flows/main', '/setup', '/numbers', '/hours/office', '/people', '/people/maria', '/audit'];
for (const look of [{ suffix: 'light' }, { dark: true, suffix: 'dark' }, { width: 360, height: 740, suffix: '360' }]) {
  test(`the administrator's pages in Spanish: ${look.suffix}`, async () => {
    const window = await openWindow(browser, { ...look, language: 'es' });
    const { page } = window;
    await signIn(page, 'june');
    await page.getByRole('navigation').first().waitFor();
    for (const place of PAGES) {
      await page.goto(place);
      await page.locator('main h2, .react-flow__node').first().waitFor();
      await hasNoSidewaysScroll(page, `${place} ${look.suffix}`);
      await isAccessible(page, `${place} in Spanish, ${look.suffix}`);
      await shot(page, `spanish${place.replaceAll('/', '-')}-${look.suffix}`);
    }
    isQuiet(window);
    await window.context.close();
  });
}

async function press(button) {
  await button.focus();
  await button.press('Enter');
}
