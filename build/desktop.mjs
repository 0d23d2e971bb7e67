import { spawnSync } from 'node:child_process';
import { ensureElectron } from './ensure-electron.mjs';
import { ROOT } from './root.mjs';
import { desktopUser, startScreens } from './test-screen.mjs';

/**
 * A real Electron with all that a person's machine has around it: a screen with a window manager, or several, and a user who is not root.
 * @typedef {object} Desktop
 * @property {string} program Electron's.
 * @property {string} version Electron's.
 * @property {{ name: string, uid: number, gid: number } | undefined} user As whom it runs; nothing where this process may run it as itself.
 * @property {NodeJS.ProcessEnv} env What tells the tests about it.
 * @property {() => void} end Takes the screens away.
 */

/**
 * Sees to it that the program can be run as a person runs it, on as many screens at once as there are.
 * @param {number} [count] How many screens; where they are the system's own there is but one.
 * @returns {Promise<Desktop | { why: string }>} `why` it cannot
 */
export async function startDesktop(count = 1) {
  const electron = ensureElectron();
  if ('why' in electron) return electron;
  const user = desktopUser();
  if (user && !canRead(user))
    return { why: `the user ${user.name}, whom Electron's sandbox needs, cannot read ${ROOT}` };
  const screens = await startScreens(count);
  if (!screens) return { why: 'there is no screen for them' };
  const [display] = screens.displays;
  return {
    program: electron.program,
    version: electron.version,
    user,
    env: {
      ...process.env,
      ...(display !== undefined && { DISPLAY: display, DESKTOP_SCREENS: screens.displays.join(' ') }),
      DESKTOP_ELECTRON: electron.program,
      ...(user && { DESKTOP_UID: String(user.uid), DESKTOP_GID: String(user.gid) }),
    },
    end: screens.end,
  };
}

/** Whether a user can read what lies in the checkout. @param {{ name: string }} user */
function canRead({ name }) {
  return (
    spawnSync('setpriv', [`--reuid=${name}`, '--clear-groups', 'test', '-r', `${ROOT}/package.json`])
      .status === 0
  );
}
