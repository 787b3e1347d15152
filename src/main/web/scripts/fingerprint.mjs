import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** One digest of the names and contents of all these files and folders; a missing one counts as empty. */
export function fingerprint(roots) {
  const digest = createHash('sha256');
  for (const root of roots) {
    for (const file of files(root)) {
      digest.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return digest.digest('hex');
}

/** Every file below, in an order that is the same on all machines. */
export function files(root) {
  const found = statSync(root, { throwIfNoEntry: false });
  if (!found) {
    return [];
  }
  if (found.isFile()) {
    return [root];
  }
  return readdirSync(root).sort().flatMap((name) => files(path.join(root, name)));
}
