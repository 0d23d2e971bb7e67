import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ensureStrace } from './ensure-strace.mjs';
import { ROOT } from './root.mjs';

// `npm run faults [-- --quick] [--only NAME,…] [--json FILE]`: bundles tests/faults and runs it; --help has the switches.

const out = join(ROOT, 'dist/faults');
const banner = {
  js: "import { createRequire as __makeRequire } from 'node:module'; const require = __makeRequire(import.meta.url);",
};
await build({
  entryPoints: [join(ROOT, 'tests/faults/main.ts')],
  outfile: join(out, 'main.mjs'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  external: ['recheck', 'typescript'],
  banner,
  logLevel: 'warning',
});
// CommonJS: it loads without the threads that the tests look for.
for (const [name, entry] of Object.entries({
  'writer.cjs': 'tests/faults/support/writer.ts',
  'users.cjs': 'tests/faults/support/users/main.ts',
  // The host's own code, which runs in a world of the tests' own.
  'host-code.cjs': 'tests/support/world/host-code.ts',
})) {
  await build({
    entryPoints: [join(ROOT, entry)],
    outfile: join(out, name),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
  });
}
await build({
  entryPoints: [join(ROOT, 'tests/faults/support/schedules-worker.ts')],
  outfile: join(out, 'schedules-worker.mjs'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  banner,
  logLevel: 'warning',
});
/** @type {{ faults: (args: readonly string[], from: string, parts: { writer: string, schedulesWorker: string, hostCode: string, strace: () => Promise<boolean> }) => Promise<number> }} */
const { faults } = await import(pathToFileURL(join(out, 'main.mjs')).href);
// npm runs its scripts in the repository and says in INIT_CWD where the person stands.
process.exitCode = await faults(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd(), {
  writer: join(out, 'writer.cjs'),
  schedulesWorker: join(out, 'schedules-worker.mjs'),
  hostCode: await readFile(join(out, 'host-code.cjs'), 'utf8'),
  strace: ensureStrace,
});
