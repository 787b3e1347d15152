import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** The house under test; `npm run e2e` beside a running demo uses that one. */
export const HOUSE = process.env.ONETOUCH_URL ?? 'http://127.0.0.1:8080';
const SHOTS = process.env.ONETOUCH_SHOTS ?? '';
const FLAGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  // A microphone that beeps, for computers without one.
  '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

function executable() {
  const known = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return known.find((one) => one && existsSync(one));
}

/** A browser for one file of tests. Close it in `after`. */
export async function openBrowser() {
  const executablePath = executable();
  if (!executablePath) {
    throw new Error('No Chromium is installed: set CHROMIUM to its path.');
  }
  return chromium.launch({ executablePath, args: FLAGS, chromiumSandbox: process.getuid?.() !== 0 });
}

/**
 * One person's browser window. Whatever the console complains of, and whatever the content security policy refuses, is
 * kept in `complaints`: a test ends by expecting none. A `newcomer` was never here: the sound check comes first.
 */
export async function openWindow(browser, { dark = false, width = 1440, height = 900, language = 'en', at = HOUSE, newcomer = false } = {}) {
  const context = await browser.newContext({
    baseURL: at,
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width, height },
    locale: language,
    timezoneId: 'America/Los_Angeles',
    reducedMotion: 'reduce',
  });
  if (!newcomer) {
    // Whoever works here daily has done the sound check long ago.
    await context.addInitScript(() => {
      if (!localStorage.getItem('onetouch.sound')) {
        localStorage.setItem('onetouch.sound', JSON.stringify({ checked: true }));
      }
    });
  }
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  // Whoever leaves a page in mid-call means it.
  context.on('dialog', (dialog) => dialog.accept());
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // A refused request is part of what some tests are about; everything else an error says is not.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      complaints.push(message.text());
    }
  });
  return { context, page, complaints };
}

/** A picture for people to look at, when a folder for it was named. */
export async function shot(page, name) {
  if (SHOTS !== '') {
    mkdirSync(SHOTS, { recursive: true });
    await page.screenshot({ path: path.join(SHOTS, `${name}.png`) });
  }
}
