import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SHIMS } from './ensure-electron.mjs';
import { ensureTool } from './ensure-tool.mjs';
import { ROOT } from './root.mjs';
import { run, runPackage } from './run.mjs';

/** Whether the program can be packaged here as a person gets it: on Linux, where 7-Zip can be had. */
export async function canPackage() {
  if (process.platform !== 'linux') return false;
  return ensureTool({
    program: '7za',
    test: ['i'],
    debianPackage: 'p7zip-full',
    why: 'The archive of the program is made with 7-Zip',
    without: 'Without it the packaged program is not tested.',
  });
}

/** Where the program is once it is packaged: there only when it is all there. @param {string} folder */
export function packagedProgram(folder) {
  return join(folder, 'unpacked/counterpoint');
}

/**
 * Packages the built program around the real Electron of the tests, as `dir` and as `tar.gz`, and unpacks the archive: what a person gets.
 * @param {string} electron Electron's program.
 * @param {string} version
 * @param {string} folder Where to.
 */
export async function packageReal(electron, version, folder) {
  const electronDist = dirname(electron);
  mkdirSync(folder, { recursive: true });
  const config = join(folder, 'config.json');
  writeFileSync(
    config,
    JSON.stringify({
      extends: join(ROOT, 'build/electron-builder.yml'),
      electronDist,
      electronVersion: version,
      directories: { output: folder },
      electronFuses: null,
      afterPack: join(ROOT, 'build/turn-fuses.mjs'),
      ...olderElectron(electronDist),
    }),
  );
  const env = {
    ...process.env,
    // The packager's loader keeps what it translates among the temporary files, for good.
    JITI_FS_CACHE: 'false',
    ELECTRON_BUILDER_7ZIP_PATH: spawnSync('which', ['7za'], { encoding: 'utf8' }).stdout.trim(),
    // What is in it is tried, not how small it is.
    ELECTRON_BUILDER_COMPRESSION_LEVEL: '1',
  };
  const args = ['--linux', 'dir', 'tar.gz', '--publish', 'never', '--config', config];
  if ((await runPackage('electron-builder', args, { env, quiet: true })) !== 0)
    throw new Error('The program could not be packaged around the real Electron.');
  const archive = readdirSync(folder).find((name) => name.endsWith('.tar.gz')) ?? '';
  const unpacking = join(folder, 'unpacking');
  mkdirSync(unpacking);
  const args2 = ['-xzf', join(folder, archive), '-C', unpacking, '--strip-components=1', '--no-same-owner'];
  if ((await run('tar', args2)) !== 0) throw new Error(`${archive} could not be unpacked.`);
  renameSync(unpacking, dirname(packagedProgram(folder)));
}

/**
 * What is otherwise for an Electron older than the program is made for: what that lacks is put in before the program's own first line.
 * @param {string} electronDist
 */
function olderElectron(electronDist) {
  if (!existsSync(join(electronDist, 'resources/node-shims.cjs'))) return {};
  return {
    extraMetadata: { main: 'dist/electron/boot.cjs' },
    files: [{ from: SHIMS, to: 'dist/electron', filter: ['boot.cjs'] }],
  };
}
