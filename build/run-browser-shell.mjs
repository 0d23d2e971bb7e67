import { spawn } from 'node:child_process';
import { browserFolder, showPage } from './open-browser.mjs';

/**
 * Starts the browser shell and shows the page that it tells over the channel between the two processes, or else lets it print an address.
 * @param {{ main: string, opening: import('./open-browser.mjs').Opening, args: readonly string[], env: NodeJS.ProcessEnv }} start
 * @param {(words: string) => void} tell
 */
export function runBrowserShell({ main, opening, args, env }, tell) {
  const folder = browserFolder(opening);
  const switches = [
    ...(opening.how === 'print' ? [] : ['--end-with-window']),
    ...(folder === undefined ? [] : ['--browser-folder', folder]),
  ];
  const shell = spawn(process.execPath, [main, ...switches, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env,
  });
  shell.on('message', (/** @type {{ page: string, profile: string }} */ told) => {
    void showPage(told, opening).then((words) => {
      tell(words ?? 'No browser could be started. Open this address in one.');
      if (words === undefined) shell.send('print');
    });
  });
  return shell;
}
