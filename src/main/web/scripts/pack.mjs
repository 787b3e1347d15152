import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { files } from './fingerprint.mjs';

/** Formats that are compressed already. */
const DENSE = new Set(['.woff2', '.png', '.jpg', '.mp3', '.br', '.gz']);

/**
 * Writes `.br` and `.gz` beside each file that shrinks, and `files.txt`: path, digest and encodings of every page file,
 * which is all the server will ever serve.
 */
export function pack(folder) {
  const lines = files(folder).map((file) => {
    const content = readFileSync(file);
    const name = path.relative(folder, file).split(path.sep).join('/');
    const digest = createHash('sha256').update(content).digest('hex').slice(0, 32);
    return [name, digest, encodings(file, content).join(',')].join('\t');
  });
  writeFileSync(path.join(folder, 'files.txt'), lines.join('\n') + '\n');
}

function encodings(file, content) {
  // The server puts something into the first page each time it is asked for.
  if (DENSE.has(path.extname(file)) || file.endsWith('index.html')) {
    return [];
  }
  const packed = {
    br: brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    gz: gzipSync(content, { level: 9 }),
  };
  const worth = Object.entries(packed).filter(([, bytes]) => bytes.length < content.length * 0.95);
  worth.forEach(([suffix, bytes]) => writeFileSync(`${file}.${suffix}`, bytes));
  return worth.map(([suffix]) => suffix);
}
