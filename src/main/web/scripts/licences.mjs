import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const OWN_TEXTS = new URL('licence-texts/', import.meta.url);
const APACHE = new URL('../../../../LICENSE', import.meta.url);
const TITLE = /^[\s#*]*(the )?(mit|isc|bsd)\b.*licen[cs]e.*$/iu;
const COPYRIGHT = /^\s*(copyright|\(c\)|©)/iu;
const RULE = '-'.repeat(100);

/** What browsers get: not what only builds or checks, nor types alone. */
function shipped(web) {
  const { packages } = JSON.parse(readFileSync(path.join(web, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([at, { dev, devOptional }]) => at !== '' && !dev && !devOptional && !at.includes('@types/'))
    .map(([at, { license = '' }]) => ({ name: at.split('node_modules/').at(-1), licence: license.replace(/^\(|\)$/gu, ''), folder: path.join(web, at) }));
}

/** A licence's text apart from the lines above it that name its authors: those differ, the text does not. */
function parts(text) {
  const lines = text.replaceAll('\r', '').split('\n');
  const begins = lines.findIndex((line) => line.trim() !== '' && !TITLE.test(line) && !COPYRIGHT.test(line) && !/^\s*all rights reserved/iu.test(line));
  return { authors: lines.slice(0, begins).filter((line) => COPYRIGHT.test(line)).map((line) => line.trim()), body: lines.slice(begins).join('\n').trimEnd() };
}

function ownText({ folder }) {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying)/iu.test(file)).sort();
  return files.map((file) => readFileSync(path.join(folder, file), 'utf8')).join(`\n\n`);
}

/**
 * Puts the text of every library's licence below the notices, each text once with those it holds for. A library that
 * brings no text of its own has the one of its licence's name; when there is none either, nothing is built.
 */
export function addLicences(web, notices, fail) {
  const groups = new Map();
  const put = (body, about, licence) => {
    const key = body.replaceAll(/\s+/gu, ' ').trim().toLowerCase();
    const group = groups.get(key) ?? { body, licence, about: [] };
    group.about.push(...(group.about.includes(about) ? [] : [about]));
    groups.set(key, group);
  };
  const libraries = shipped(web);
  const texts = libraries.map((one) => ({ ...one, text: ownText(one) }));
  for (const { name, licence, text } of texts.filter((one) => one.text.trim() !== '')) {
    const { authors, body } = parts(text);
    put(body, [name, ...authors].join(': '), licence);
  }
  for (const { name, licence } of texts.filter((one) => one.text.trim() === '')) {
    const file = new URL(`${licence}.txt`, OWN_TEXTS);
    const body = existsSync(file) ? readFileSync(file, 'utf8').trimEnd() : [...groups.values()].find((one) => one.licence === licence)?.body;
    if (body === undefined) {
      fail(`${name} has no licence text of its own, and there is none of ${licence} in scripts/licence-texts.`);
    }
    put(body, name, licence);
  }
  if (libraries.some(({ licence }) => licence === 'Apache-2.0')) {
    put(readFileSync(APACHE, 'utf8').replace(/^\n+|\n+$/gu, ''), 'Apache License 2.0, whole', 'Apache-2.0');
  }
  const sections = [...groups.values()].map(({ body, about }) => `${RULE}\n\n${about.join('\n')}\n\n${body}\n`);
  appendFileSync(notices, `\n\nTheir licences, each text once below the names of those it holds for\n\n${sections.join('\n')}`);
}
