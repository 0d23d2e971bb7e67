import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildIfNeeded } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { downloadElectron, findElectron, gaveUpLately } from './electron-binary.mjs';
import { chooseOpening, surroundings } from './open-browser.mjs';
import { ROOT } from './root.mjs';
import { runBrowserShell } from './run-browser-shell.mjs';
import { HELP, startArgs } from './start-args.mjs';

// `npm start [-- FILE.argmap …]`: builds what is stale, then starts Electron, or else the same program in a browser.

/** A program that ends this soon, and not well, has not started. */
const START_MS = 10_000;
const HINT = 'Enter prints an address, good once; Ctrl+C ends Counterpoint.';

const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
const opening = chooseOpening(surroundings(findChromium()));
const canShow = opening.how !== 'print';
// Paths are meant from where the person stands; npm runs this in the repository's root.
const { args, stop } = startArgs(process.argv.slice(2), env['INIT_CWD'] ?? process.cwd());
if (stop !== undefined) {
  if (stop === 'help') console.log(HELP);
  else console.error(`${stop}\n\n${HELP}`);
  process.exit(stop === 'help' ? 0 : 2);
}

/** Electron's program if it can run here: found, or downloaded within a minute. Says in one line why not. */
async function electronProgram() {
  if (env['COUNTERPOINT_SHELL'] === 'browser' || !canShow) return undefined;
  const found = findElectron();
  if (found !== undefined) return found;
  if (gaveUpLately()) {
    console.log(
      'Electron could not be downloaded lately; `npx install-electron --no` tries again. Counterpoint opens in a browser.',
    );
    return undefined;
  }
  console.log('Downloading Electron, once …');
  const downloaded = await downloadElectron();
  if (downloaded.ok) return findElectron();
  console.log(
    `Electron cannot be downloaded here (${downloaded.reason}). Counterpoint opens in a browser instead.`,
  );
  return undefined;
}

/**
 * @param {string} program
 * @returns {Promise<number | string>} Electron's exit code, or why it did not start.
 */
function runElectron(program) {
  return new Promise((settle) => {
    const started = performance.now();
    const child = spawn(program, [ROOT, ...args], { stdio: 'inherit', env });
    child.on('error', (error) => settle(error.message));
    child.on('exit', (code, signal) => {
      const failedAtStart = code !== 0 && performance.now() - started < START_MS;
      settle(failedAtStart ? `it ended with ${signal ?? `code ${code}`}` : (code ?? 1));
    });
  });
}

await buildIfNeeded();
const program = await electronProgram();
const ended = program === undefined ? undefined : await runElectron(program);
if (typeof ended === 'number') process.exit(ended);
if (ended !== undefined) {
  console.log(`Electron does not start here: ${ended}. Counterpoint opens in a browser instead.`);
}
if (opening.how === 'print') console.log(`${opening.why}. Open this address in a browser. ${HINT}`);
const shell = runBrowserShell(
  { main: join(ROOT, 'dist/browser-shell/main.cjs'), opening, args, env },
  (words) => console.log(`${words} ${HINT}`),
);
shell.on('exit', (code) => process.exit(code ?? 1));
// The terminal sends Ctrl+C to both: the shell closes its server, and then this process ends with it.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => shell.kill('SIGTERM'));
