import { expect, test } from 'vitest';
import locked from '../../package-lock.json?raw';
import notice from '../../public/NOTICE.txt?raw';

type Lock = { packages: Record<string, { dev?: boolean; devOptional?: boolean; license?: string }> };

const lock = JSON.parse(locked) as Lock;
// Packages of types alone are not in what browsers get.
const shipped = Object.entries(lock.packages).filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional && !path.includes('@types/'));
const lines = notice.split('\n').map((line) => line.split(/\s{2,}/u));

test('every library the pages ship is in the notices with its licence and its address', () => {
  for (const [path, { license = '' }] of shipped) {
    const name = path.split('node_modules/').at(-1) ?? '';
    const line = lines.find(([first]) => first === name);
    expect(line, name).toBeDefined();
    expect(line?.[1], name).toBe(license.replace(/^\(|\)$/gu, ''));
    expect(line?.[2], name).toMatch(/^https:\/\//u);
  }
});
