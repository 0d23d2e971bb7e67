import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildIfNeeded } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { downloadElectron, findElectron, gaveUpLately } from './electron-binary.mjs';
import { showAddress, surroundings } from './open-browser.mjs';
import { ROOT } from './root.mjs';

// `npm start [-- FILE.argmap …]`: builds what is stale, then starts Electron, or else the same program in a browser.

const args = process.argv.slice(2);
/** @type {NodeJS.ProcessEnv} */
const env = { ...process.env, INIT_CWD: process.env['INIT_CWD'] ?? process.cwd() };

/** Electron's program if it can run here: found, or downloaded within a minute. Says in one line why not. */
async function electronProgram() {
  if (env['COUNTERPOINT_SHELL'] === 'browser') return undefined;
  const around = surroundings(undefined);
  if (!around.display || (around.platform === 'linux' && around.root)) return undefined;
  const found = findElectron();
  if (found !== undefined || gaveUpLately()) return found;
  console.log('Downloading Electron, once …');
  const downloaded = await downloadElectron();
  if (downloaded.ok) return findElectron();
  console.log(
    `Electron cannot be downloaded here (${downloaded.reason}); Counterpoint opens in a browser instead.`,
  );
  return undefined;
}

/** @param {string} program */
function startElectron(program) {
  const child = spawn(program, [ROOT, ...args], { stdio: 'inherit', env });
  child.on('exit', (code) => process.exit(code ?? 0));
}

/** Starts the browser shell and shows its address. Enter in the terminal prints a new one. */
function startBrowserShell() {
  const around = surroundings(findChromium());
  const windowed = around.display && !(around.platform === 'linux' && around.root);
  const script = join(ROOT, 'dist/browser-shell/main.cjs');
  const shellArgs = windowed ? ['--end-with-window', ...args] : args;
  const child = spawn(process.execPath, [script, ...shellArgs], {
    stdio: ['inherit', 'pipe', 'inherit'],
    env,
  });
  const dataFolder = env['COUNTERPOINT_DATA_DIR'] ?? join(homedir(), '.counterpoint');
  let shown = false;
  createInterface({ input: child.stdout }).on('line', (address) => {
    if (shown) return console.log(address);
    shown = true;
    void showAddress(address, dataFolder, around).then((words) => {
      console.log(words);
      console.log('Enter prints a new address; Ctrl+C ends Counterpoint.');
    });
  });
  child.on('exit', (code) => process.exit(code ?? 0));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill('SIGTERM'));
}

await buildIfNeeded();
const program = await electronProgram();
if (program === undefined) startBrowserShell();
else startElectron(program);
