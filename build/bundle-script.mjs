import { join } from 'node:path';
import { build } from 'rolldown';
import { ROOT } from './root.mjs';

/**
 * Makes one file of TypeScript for a script of the build or of the tests: Node 20 does not read it as it is.
 * @param {string} entry From the repository's root.
 * @param {{ out?: string, format?: 'esm' | 'cjs', external?: string[] }} [options] `out`, from the repository's root: where it is written
 * @returns {Promise<string>} its text
 */
export async function bundleScript(entry, { out, format = 'esm', external = [] } = {}) {
  const { output } = await build({
    cwd: ROOT,
    input: entry,
    platform: 'node',
    external,
    transform: { target: 'node20' },
    write: out !== undefined,
    output: { ...(out !== undefined && { file: join(ROOT, out) }), format, codeSplitting: false },
  });
  return output[0].code;
}
