import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './root.mjs';

const OUT = join(ROOT, 'dist/renderer/third-party-licences.txt');

/** @typedef {{ name: string, version: string, licence: string, author: string, text: string }} Notice */

/**
 * The folders of all packages that ship, fonts included: what package-lock.json does not mark as for development only.
 * @param {{ packages: Record<string, { dev?: boolean, devOptional?: boolean, optional?: boolean }> }} lock
 * @returns {string[]}
 */
export function shippedPackages(lock) {
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && !entry.dev && !entry.optional && !entry.devOptional)
    .map(([path]) => path)
    .sort();
}

/** @param {unknown} author */
function authorName(author) {
  if (typeof author === 'string') return author;
  const named = /** @type {{ name?: string } | undefined} */ (author);
  return named?.name ?? '';
}

/**
 * What one package says about its licence. Throws when it says nothing: then it must not be shipped.
 * @param {string} folder Path of the package from the repository's root.
 * @returns {Notice}
 */
export function noticeOf(folder) {
  const path = join(ROOT, folder);
  const about = /** @type {{ name: string, version: string, license?: string, author?: unknown }} */ (
    JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
  );
  const texts = readdirSync(path)
    .filter((name) => /^(licen[sc]e|copying|notice|ofl)/i.test(name))
    .sort()
    .map((name) => readFileSync(join(path, name), 'utf8').trim());
  const licence = about.license ?? '';
  if (texts.length === 0 && licence === '') throw new Error(`${about.name} names no licence.`);
  const text = texts.length > 0 ? texts.join('\n\n') : `Licensed under ${licence} by its author.`;
  return { name: about.name, version: about.version, licence, author: authorName(about.author), text };
}

/**
 * One text with the licence of each package.
 * @param {readonly Notice[]} notices
 */
export function licencesText(notices) {
  const intro =
    'Counterpoint contains the work of others. Here is each of them with its licence.\nElectron and Chromium bring their own lists with the desktop app.\n';
  const parts = notices.map(({ name, version, licence, author, text }) => {
    const head = [`${name} ${version}`, licence, author].filter((part) => part !== '').join(' | ');
    return `${'='.repeat(80)}\n${head}\n${'-'.repeat(80)}\n${text.replaceAll('\r\n', '\n')}\n`;
  });
  return [intro, ...parts].join('\n');
}

/** Writes dist/renderer/third-party-licences.txt, our own licence first. The licences of the fonts (SIL OFL) and most others ask for it; About shows it. */
export function writeLicences() {
  const lock = /** @type {Parameters<typeof shippedPackages>[0]} */ (
    JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
  );
  mkdirSync(dirname(OUT), { recursive: true });
  const ours = readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim();
  writeFileSync(OUT, `${ours}\n\n${licencesText(shippedPackages(lock).map(noticeOf))}`);
}
