import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** axe finds nothing serious or critical on what is shown now. */
export async function isAccessible(page, where) {
  // Evaluated by the test and not by the page, so the content security policy has no say in it.
  await page.evaluate(AXE);
  // What it finds in order is not told in detail, which takes half the time.
  const look = { runOnly: TAGS, resultTypes: ['violations'], preload: false };
  const found = await page.evaluate((how) => globalThis.axe.run(document, how), look);
  const grave = found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n  ')}`);
  assert.deepEqual(grave, [], `axe on ${where}`);
}

/** Nothing sticks out to the side. */
export async function hasNoSidewaysScroll(page, where) {
  const [inside, wide] = await page.evaluate(() => [document.documentElement.clientWidth, document.documentElement.scrollWidth]);
  assert.ok(wide <= inside, `${where}: ${wide} px wide in ${inside} px`);
}

/** Nothing was complained of in the console. */
export function isQuiet({ complaints }) {
  assert.deepEqual(complaints, []);
}
