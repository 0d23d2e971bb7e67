import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';
import { join } from 'node:path';
import { FUSES, FuseState } from './fuses.mjs';

/**
 * A step of electron-builder's for the tests' package: turns the fuses that its Electron has (an older one has fewer, which the packager itself refuses)
 * but for the one that would let no tester in.
 * @param {{ appOutDir: string }} packed
 */
export async function afterPack({ appOutDir }) {
  const program = join(appOutDir, 'counterpoint');
  const wire = /** @type {Record<string, number>} */ (
    /** @type {unknown} */ (await getCurrentFuseWire(program))
  );
  const there = Object.entries(FUSES).filter(
    ([fuse]) => fuse in wire && Number(fuse) !== FuseV1Options.EnableNodeCliInspectArguments,
  );
  await flipFuses(program, {
    version: FuseVersion.V1,
    ...Object.fromEntries(there.map(([fuse, state]) => [fuse, state === FuseState.ENABLE])),
  });
}
