import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './root.mjs';

/**
 * The script behind a package's command, to be run by this very Node: the same on every system, without a shell.
 * Throws when the package is not installed or has no such command.
 * @param {string} name The package.
 * @param {string} [command] Its command, when it is not named as the package.
 */
export function packageScript(name, command = name) {
  // By its place: not every package lets its manifest be asked for by name.
  const manifest = join(ROOT, 'node_modules', name, 'package.json');
  const { bin } = /** @type {{ bin: string | Record<string, string> }} */ (
    JSON.parse(readFileSync(manifest, 'utf8'))
  );
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`The package ${name} has no command ${command}.`);
  return join(dirname(manifest), script);
}

/**
 * Runs a program in the repository's root and passes its output on. Gives its exit code; 1 when it could not be started or was killed.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} [options] `quiet` keeps its output back unless it fails.
 * @returns {Promise<number>}
 */
export function run(program, args, { env = process.env, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, env, stdio: quiet ? 'pipe' : 'inherit' });
    /** @type {Buffer[]} */
    const held = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (/** @type {Buffer} */ chunk) => held.push(chunk));
    }
    child.on('error', (error) => {
      console.error(`${program}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => {
      if (code !== 0) process.stdout.write(Buffer.concat(held));
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs a package's command with this Node.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {{ command?: string, env?: NodeJS.ProcessEnv, quiet?: boolean }} [options]
 */
export function runPackage(name, args, { command = name, ...options } = {}) {
  return run(process.execPath, [packageScript(name, command), ...args], options);
}
