import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build as viteBuild } from 'vite';
import { bundleAll } from './bundle.mjs';
import { clearStamp, isFresh, sourceHash, writeStamp } from './is-fresh.mjs';
import { writeLicences } from './licences.mjs';
import { ROOT } from './root.mjs';

/**
 * Builds dist/: the interface, both shells, the command line, the samples, and the licences of what is inside.
 * Does nothing when dist/ is fresh. Throws when a source has an error.
 * @param {{ force?: boolean, say?: (line: string) => void }} [options]
 */
export async function buildIfNeeded({ force = false, say = console.log } = {}) {
  if (!force && isFresh()) return;
  const started = performance.now();
  const hash = sourceHash();
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  clearStamp();
  await Promise.all([
    viteBuild({ configFile: join(ROOT, 'build/vite.config.ts'), logLevel: 'warn' }),
    bundleAll(),
  ]);
  writeLicences();
  writeStamp(hash);
  say(`Built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

if (process.argv[1] === import.meta.filename) {
  await buildIfNeeded({ force: process.argv.includes('--force') });
}
