import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const HELP = `Starts Counterpoint: in Electron when its program is there or can be downloaded, else in a browser.

  npm start [-- FILE.argmap …]

FILE.argmap …  maps to open
--folder DIR   in a browser: a folder whose files the dialogs show, in place of your documents; may be said again
--port N       in a browser: the port of 127.0.0.1, in place of a free one
--help         says this

COUNTERPOINT_SHELL=browser starts in a browser in any case, COUNTERPOINT_DATA_DIR names the folder for settings, versions and journals.`;

const OPTIONS = /** @type {const} */ ({
  folder: { type: 'string', multiple: true },
  port: { type: 'string' },
  help: { type: 'boolean' },
});

/**
 * Reads what a person says to `npm start`.
 * @param {string[]} given
 * @param {string} from Where the person stands; absolute.
 * @returns {{ args: string[], stop?: string }} The arguments for the program, their paths absolute; or `stop`: `help`, or in words what
 * was not understood.
 */
export function startArgs(given, from) {
  try {
    const { values, positionals } = parseArgs({ args: given, allowPositionals: true, options: OPTIONS });
    if (values.help) return { args: [], stop: 'help' };
    if (values.port !== undefined && !isPort(values.port))
      return { args: [], stop: `A port is a number from 0 to 65535, and not ${values.port}.` };
    const files = positionals.map((file) => resolve(from, file));
    const folders = (values.folder ?? []).flatMap((folder) => ['--folder', resolve(from, folder)]);
    return { args: [...folders, ...(values.port === undefined ? [] : ['--port', values.port]), ...files] };
  } catch (error) {
    return { args: [], stop: error instanceof Error ? error.message : String(error) };
  }
}

/** @param {string} text */
function isPort(text) {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}
