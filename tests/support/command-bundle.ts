import { join } from 'node:path';
import { BUNDLES, makeBundle } from '../../build/bundle.mjs';
import { ROOT } from '../../build/root.mjs';

const FOLDER = 'dist/test';

/** The command line, for other programs to call. */
export const COMMAND_BUNDLE = join(ROOT, FOLDER, BUNDLES.cli.out);

/** Makes it from the sources of this run. */
export async function bundleCommand(): Promise<void> {
  await makeBundle(BUNDLES.cli, FOLDER);
}
