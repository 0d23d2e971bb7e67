import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

/**
 * Sees to it that a program of the system is there that tests need: installs its package where this is root on a Debian-like Linux; says what to
 * install elsewhere.
 * @param {{ program: string, test: string[], debianPackage: string, why: string, without: string }} tool
 *   `test`: arguments with which it ends well; `why` it is needed, `without`: what then is not done
 * @returns {Promise<boolean>} whether it is there now
 */
export async function ensureTool({ program, test, debianPackage, why, without }) {
  const isThere = () => spawnSync(program, test, { stdio: 'ignore' }).status === 0;
  if (isThere()) return true;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${debianPackage}: ${why} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env, quiet: true });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage], {
      env,
      quiet: true,
    });
  }
  if (isThere()) return true;
  console.error(`${why} (on Debian and Ubuntu: sudo apt-get install ${debianPackage}). ${without}`);
  return false;
}
