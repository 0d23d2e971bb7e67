import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildIfNeeded } from './build.mjs';
import { BUNDLES, copyPdfData, makeBundle } from './bundle.mjs';
import { ROOT } from './root.mjs';

// `npm run evaluate:NAME [-- …]`: bundles tests/evaluate/NAME and runs it; its --help has the switches.

const [name = '', ...args] = process.argv.slice(2);
const out = join(ROOT, 'dist/evaluate', `${name}.mjs`);
if (name === 'legible') await buildIfNeeded(); // it looks at the program itself
await build({
  entryPoints: [join(ROOT, 'tests/evaluate', name, 'main.ts')],
  outfile: out,
  bundle: true,
  platform: 'node',
  format: 'esm',
  external: ['@playwright/test'],
  // linkedom has CommonJS inside.
  banner: {
    js: "import { createRequire as __makeRequire } from 'node:module'; const require = __makeRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
// Some read articles, in the thread that does that, with what it needs for PDFs.
copyPdfData();
await makeBundle({ ...BUNDLES.importWorker, out: 'dist/evaluate/import-worker.cjs' });
// Git calls the command line.
await makeBundle({ ...BUNDLES.cli, out: 'dist/evaluate/counterpoint.cjs' });
/** @type {{ evaluate: (args: readonly string[], from: string) => number | Promise<number> }} */
const { evaluate } = await import(pathToFileURL(out).href);
// npm runs its scripts in the repository and says in INIT_CWD where the person stands.
process.exitCode = await evaluate(args, process.env['INIT_CWD'] ?? process.cwd());
