import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfNeeded } from './build.mjs';
import { BUNDLES, makeBundle } from './bundle.mjs';
import { bundleScript } from './bundle-script.mjs';
import { ROOT } from './root.mjs';

// `npm run evaluate:NAME [-- …]`: bundles tests/evaluate/NAME and runs it; its --help has the switches.

const [name = '', ...args] = process.argv.slice(2);
const out = `dist/evaluate/${name}.mjs`;
if (name === 'legible') await buildIfNeeded(); // it looks at the program itself
await bundleScript(`tests/evaluate/${name}/main.ts`, { out, external: ['@playwright/test'] });
// Some read articles, in the thread that does that.
await makeBundle(BUNDLES.importWorker, 'dist/evaluate');
// Git calls the command line.
await makeBundle(BUNDLES.cli, 'dist/evaluate');
/** @type {{ evaluate: (args: readonly string[], from: string) => number | Promise<number> }} */
const { evaluate } = await import(pathToFileURL(join(ROOT, out)).href);
// npm runs its scripts in the repository and says in INIT_CWD where the person stands.
process.exitCode = await evaluate(args, process.env['INIT_CWD'] ?? process.cwd());
