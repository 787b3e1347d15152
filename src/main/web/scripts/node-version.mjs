import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Ends with one sentence when this Node is older than package.json asks for. */
export function requireNode(web) {
  const asked = JSON.parse(readFileSync(path.join(web, 'package.json'), 'utf8')).engines.node.replace('>=', '');
  if (!atLeast(process.versions.node, asked)) {
    console.error(`The web pages need Node ${asked} or newer, and \`node\` here is ${process.versions.node}: `
      + 'install a newer one, or build without the pages with -DskipWeb.');
    process.exit(1);
  }
}

function atLeast(found, asked) {
  const [a, b] = [found, asked].map((version) => version.split('.').map(Number));
  const first = [0, 1, 2].find((place) => (a[place] ?? 0) !== (b[place] ?? 0));
  return first === undefined || (a[first] ?? 0) > (b[first] ?? 0);
}
