import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { runBrowserShell } from '../../../../build/run-browser-shell.mjs';
import type { OwnerRole } from './messages';

/** Starts the program as `npm start` does where Electron is not to be had. Ends with the shell. */
export function beOwner({ main, maps, browser, asBefore, port }: OwnerRole): void {
  const args = ['--folder', maps, ...(port === undefined ? [] : ['--port', String(port)])];
  const shell = asBefore
    ? startAsBefore(main, browser, args)
    : runBrowserShell(
        { main, opening: { how: 'app-window', program: browser }, args, env: process.env },
        () => undefined,
      );
  shell.on('exit', (code) => process.exit(code ?? 1));
  process.on('SIGTERM', () => shell.kill('SIGTERM'));
}

/** The control: the browser is started with the address itself. */
function startAsBefore(main: string, browser: string, args: readonly string[]) {
  const shell = spawn(process.execPath, [main, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  createInterface({ input: shell.stdout }).once('line', (address) => {
    spawn(browser, [`--app=${address}`], { stdio: 'inherit' });
  });
  return shell;
}
