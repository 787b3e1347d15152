// What Maven runs: `node scripts/maven-build.mjs <where the pages go>`. Does as little as the changes ask for.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './fingerprint.mjs';
import { addLicences } from './licences.mjs';
import { requireNode } from './node-version.mjs';
import { pack } from './pack.mjs';
import { prepareModules } from './prepare-modules.mjs';

const HERE = fileURLToPath(new URL('..', import.meta.url));
const DOCUMENT = path.resolve(HERE, '../resources/openapi.yaml');
const SOURCES = ['src', 'public', 'scripts', '../../../LICENSE', 'index.html', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'];
const MARK = '.built-from';

requireNode(HERE);
const target = process.argv[2];
if (!target) {
  fail('Say where the pages go: node scripts/maven-build.mjs TARGET');
}
const wanted = fingerprint([...SOURCES.map((one) => path.join(HERE, one)), DOCUMENT]);
const mark = path.join(target, MARK);
if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) {
  prepareModules(HERE, fail);
  build();
}

function build() {
  const typed = path.join(HERE, 'src/api/schema.d.ts');
  const fresh = path.join(HERE, 'node_modules/.cache/schema.d.ts');
  mkdirSync(path.dirname(fresh), { recursive: true });
  node('openapi-typescript/bin/cli.js', DOCUMENT, '-o', fresh);
  if (readFileSync(fresh, 'utf8') !== readFileSync(typed, 'utf8')) {
    fail('src/api/schema.d.ts is not what openapi.yaml says: run `npm run api` in src/main/web and commit the result.');
  }
  node('typescript/bin/tsc', '--noEmit');
  node('vite/bin/vite.js', 'build', '--logLevel', 'warn');
  addLicences(HERE, path.join(HERE, 'dist/NOTICE.txt'), fail);
  pack(path.join(HERE, 'dist'));
  rmSync(target, { recursive: true, force: true });
  cpSync(path.join(HERE, 'dist'), target, { recursive: true });
  writeFileSync(mark, wanted);
}

function node(script, ...words) {
  const done = spawnSync(process.execPath, [path.join(HERE, 'node_modules', script), ...words], { cwd: HERE, encoding: 'utf8' });
  if (done.status !== 0) {
    fail(`${script} ${words.join(' ')} failed:\n${done.stdout ?? ''}${done.stderr ?? ''}`);
  }
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
