import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLES, makeBundle } from './bundle.mjs';
import { sourceHash } from './is-fresh.mjs';
import { ROOT } from './root.mjs';

// Bundles the command line when its sources have changed, and runs it. Nothing but the command's own words goes to stdout.
const bundle = join(ROOT, 'dist', BUNDLES.cli.out);
const stamp = `${bundle}.stamp`;
const hash = sourceHash(ROOT, [
  'shared',
  'electron/cli',
  'electron/files',
  'electron/history',
  'electron/import',
  'build/bundle.mjs',
  'package-lock.json',
]);
const isFresh = existsSync(bundle) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
if (!isFresh) {
  await Promise.all([makeBundle(BUNDLES.cli), makeBundle(BUNDLES.importWorker)]);
  writeFileSync(stamp, hash);
}
const { status } = spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
