import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleScript } from './bundle-script.mjs';
import { ensureStrace } from './ensure-strace.mjs';
import { ROOT } from './root.mjs';

// `npm run faults [-- --quick] [--only NAME,…] [--json FILE]`: bundles tests/faults and runs it; --help has the switches.

const out = join(ROOT, 'dist/faults');
await bundleScript('tests/faults/main.ts', {
  out: 'dist/faults/main.mjs',
  // The bundlers come with the tests' own host, which knows where its threads are bundled.
  external: ['recheck', 'typescript', 'rolldown', 'vite'],
});
await bundleScript('tests/faults/support/schedules-worker.ts', { out: 'dist/faults/schedules-worker.mjs' });
// CommonJS: it loads without the threads that the tests look for.
for (const [name, entry] of Object.entries({ writer: 'writer.ts', users: 'users/main.ts' }))
  await bundleScript(`tests/faults/support/${entry}`, { out: `dist/faults/${name}.cjs`, format: 'cjs' });
// The host's own code, which runs in a world of the tests' own.
const hostCode = await bundleScript('tests/support/world/host-code.ts', { format: 'cjs' });
/** @type {{ faults: (args: readonly string[], from: string, parts: { writer: string, schedulesWorker: string, hostCode: string, strace: () => Promise<boolean> }) => Promise<number> }} */
const { faults } = await import(pathToFileURL(join(out, 'main.mjs')).href);
// npm runs its scripts in the repository and says in INIT_CWD where the person stands.
process.exitCode = await faults(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd(), {
  writer: join(out, 'writer.cjs'),
  schedulesWorker: join(out, 'schedules-worker.mjs'),
  hostCode,
  strace: ensureStrace,
});
