import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleScript } from './bundle-script.mjs';
import { ensureStrace } from './ensure-strace.mjs';
import { ROOT } from './root.mjs';

// `npm run faults [-- --quick] [--only NAME,…] [--json FILE]`: bundles tests/faults and runs it; --help has the switches.

const out = join(ROOT, 'dist/faults');
// A run starts itself again for scenarios that are tried side by side, and they take its bundles.
const args = process.argv.slice(2).filter((argument) => argument !== '--built');
if (args.length === process.argv.length - 2) await bundle();

async function bundle() {
  await bundleScript('tests/faults/main.ts', {
    out: 'dist/faults/main.mjs',
    // The bundlers come with the tests' own host, which knows where its threads are bundled.
    external: ['recheck', 'typescript', 'rolldown', 'vite'],
  });
  await bundleScript('tests/faults/support/schedules-worker.ts', { out: 'dist/faults/schedules-worker.mjs' });
  // CommonJS: it loads without the threads that the tests look for.
  await bundleScript('tests/faults/support/writer/main.ts', {
    out: 'dist/faults/writer/main.cjs',
    format: 'cjs',
    isSplit: true,
  });
  await bundleScript('tests/faults/support/users/main.ts', { out: 'dist/faults/users.cjs', format: 'cjs' });
  // The host's own code, which runs in a world of the tests' own.
  await bundleScript('tests/support/world/host-code.ts', { out: 'dist/faults/host-code.cjs', format: 'cjs' });
}

/** @type {{ faults: (args: readonly string[], from: string, parts: { writer: string, schedulesWorker: string, hostCode: string, strace: () => Promise<boolean> }) => Promise<number> }} */
const { faults } = await import(pathToFileURL(join(out, 'main.mjs')).href);
// npm runs its scripts in the repository and says in INIT_CWD where the person stands.
const code = await faults(args, process.env['INIT_CWD'] ?? process.cwd(), {
  writer: join(out, 'writer/main.cjs'),
  schedulesWorker: join(out, 'schedules-worker.mjs'),
  hostCode: readFileSync(join(out, 'host-code.cjs'), 'utf8'),
  strace: ensureStrace,
});
// Windows that a scenario has cut off from their program would try to reach it for ever.
process.exit(code);
