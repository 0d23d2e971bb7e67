import { basename, dirname, join } from 'node:path';
import { build } from 'rolldown';
import { ROOT } from './root.mjs';

/**
 * Makes one file of TypeScript for a script of the build or of the tests: Node 20 does not read it as it is.
 * @param {string} entry From the repository's root.
 * @param {{ out?: string, format?: 'esm' | 'cjs', external?: string[], isSplit?: boolean }} [options] `out`, from the repository's root: where it is
 * written; `isSplit`: what it imports dynamically lies in files beside it
 * @returns {Promise<string>} its text
 */
export async function bundleScript(entry, { out, format = 'esm', external = [], isSplit = false } = {}) {
  const { output } = await build({
    cwd: ROOT,
    input: entry,
    platform: 'node',
    external,
    transform: { target: 'node20' },
    write: out !== undefined,
    output: {
      ...(out !== undefined && !isSplit && { file: join(ROOT, out) }),
      ...(out !== undefined &&
        isSplit && {
          dir: join(ROOT, dirname(out)),
          entryFileNames: basename(out),
          chunkFileNames: '[name].cjs',
        }),
      format,
      codeSplitting: isSplit,
    },
  });
  return output[0].code;
}
