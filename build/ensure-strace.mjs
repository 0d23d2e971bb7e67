import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

function hasStrace() {
  return spawnSync('strace', ['-V'], { stdio: 'ignore' }).status === 0;
}

/**
 * Sees to it that strace is there, with which the fault runs make system calls fail: installs it where this is root on a Debian-like
 * Linux; says what to install elsewhere.
 * @returns {Promise<boolean>} whether it is there now
 */
export async function ensureStrace() {
  if (hasStrace()) return true;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing strace for the fault runs …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env, quiet: true });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'strace'], { env, quiet: true });
  }
  if (hasStrace()) return true;
  console.error(
    'Some fault runs need strace on Linux (on Debian and Ubuntu: sudo apt-get install strace). Without it they are not met.',
  );
  return false;
}
