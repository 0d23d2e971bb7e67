import { build } from 'esbuild';
import { join } from 'node:path';

/** The host's own code as one CommonJS text, for `Schedules`. @param change spoils it, for a control */
export async function bundleHost(
  root: string,
  change: (code: string) => string = (code) => code,
): Promise<string> {
  const built = await build({
    entryPoints: [join(root, 'tests/support/world/host-code.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    write: false,
    logLevel: 'silent',
  });
  return change(built.outputFiles[0]?.text ?? '');
}
