import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint.mjs';

/** Installs exactly what the lock says, when that is not what is installed. */
export function prepareModules(web, fail) {
  const mark = path.join(web, 'node_modules/.installed-from');
  const wanted = fingerprint([path.join(web, 'package.json'), path.join(web, 'package-lock.json')]);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) {
    return;
  }
  const words = ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--loglevel=error'];
  const done = spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', words, { cwd: web, encoding: 'utf8' });
  if (done.error) {
    fail(`\`npm\` cannot be run (${done.error.message}): it comes with Node; install it, or build with -DskipWeb.`);
  }
  if (done.status !== 0) {
    fail(`npm ${words.join(' ')} failed:\n${done.stdout}${done.stderr}`);
  }
  writeFileSync(mark, wanted);
}
