import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the fuses look like in Electron's program: a mark, the version, how many there are, and a state for each. */
const FUSE_WIRE = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 9]),
  Buffer.from('1'.repeat(9)),
]);

/**
 * Makes a folder that electron-builder takes for a downloaded Electron, so that packaging can be checked where Electron cannot be had.
 * Nothing in it runs.
 * @param {string} folder
 * @param {string} version
 */
export function makeStandInElectron(folder, version) {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'), { recursive: true });
  const script = Buffer.concat([Buffer.from('#!/bin/sh\nexit 1\n# '), FUSE_WIRE, Buffer.from('\n')]);
  writeFileSync(join(folder, 'electron'), script);
  chmodSync(join(folder, 'electron'), 0o755);
  writeFileSync(join(folder, 'version'), version);
  for (const name of [
    'LICENSE',
    'LICENSES.chromium.html',
    'chrome-sandbox',
    'locales/en-US.pak',
    'resources/readme',
  ]) {
    writeFileSync(join(folder, name), 'stand-in\n');
  }
}
