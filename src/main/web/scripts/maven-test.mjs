// What Maven runs at its test phase: `node scripts/maven-test.mjs MARK SKIP`. The unit tests of the pages, when anything
// they look at changed since they last passed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './fingerprint.mjs';
import { requireNode } from './node-version.mjs';
import { prepareModules } from './prepare-modules.mjs';

const HERE = fileURLToPath(new URL('..', import.meta.url));
const [mark, skip] = process.argv.slice(2);
const wanted = fingerprint(['src', 'package-lock.json', 'vite.config.ts', 'tsconfig.json'].map((one) => path.join(HERE, one)));
if (skip !== 'true' && !(existsSync(mark) && readFileSync(mark, 'utf8') === wanted)) {
  requireNode(HERE);
  prepareModules(HERE, (sentence) => {
    console.error(sentence);
    process.exit(1);
  });
  const runner = path.join(HERE, 'node_modules/vitest/vitest.mjs');
  const done = spawnSync(process.execPath, [runner, 'run'], { cwd: HERE, stdio: 'inherit' });
  if (done.status !== 0) {
    process.exit(1);
  }
  mkdirSync(path.dirname(mark), { recursive: true });
  writeFileSync(mark, wanted);
}
