import { join } from 'node:path';
import { BUNDLES, makeBundle } from '../../build/bundle.mjs';
import { ROOT } from '../../build/root.mjs';

const OUT = 'dist/test/counterpoint.cjs';

/** The command line as one file, for other programs to call. */
export const COMMAND_BUNDLE = join(ROOT, OUT);

/** Makes it from the sources of this run. */
export async function bundleCommand(): Promise<void> {
  await makeBundle({ ...BUNDLES.cli, out: OUT });
}
