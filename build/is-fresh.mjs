import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

const STAMP = join(ROOT, 'dist/.build-stamp');
const SOURCES = ['shared', 'electron', 'renderer', 'build', 'package.json', 'package-lock.json', 'LICENSE'];

/**
 * Every file below the given paths, in a fixed order.
 * @param {string} root
 * @param {readonly string[]} paths
 * @returns {string[]}
 */
function filesBelow(root, paths) {
  return paths.flatMap((path) => {
    if (!existsSync(join(root, path))) return [];
    const entries = readdirOrFile(join(root, path));
    if (entries === undefined) return [path];
    return filesBelow(
      root,
      entries.map((name) => `${path}/${name}`),
    );
  });
}

/** @param {string} path */
function readdirOrFile(path) {
  try {
    return readdirSync(path).sort();
  } catch {
    return undefined;
  }
}

/**
 * A hash of the names and contents of all sources. By content and not by time: a checkout of another branch and back is still fresh.
 * @param {string} [root]
 * @param {readonly string[]} [sources]
 */
export function sourceHash(root = ROOT, sources = SOURCES) {
  const hash = createHash('sha256');
  for (const file of filesBelow(root, sources)) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** Whether dist/ was made from the sources as they are now. */
export function isFresh() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sourceHash();
}

/** Call before a build: a build that breaks off leaves no stamp. */
export function clearStamp() {
  rmSync(STAMP, { force: true });
}

/**
 * Call after a build, with the hash taken before it: an edit during the build makes the next start build again.
 * @param {string} hash
 */
export function writeStamp(hash) {
  writeFileSync(STAMP, hash);
}
