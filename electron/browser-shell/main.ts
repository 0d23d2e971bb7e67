import { fstatSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { version } from '../../package.json';
import { dataFolder, formerDesktopFolder } from '../files/data-folder';
import { fileError } from '../files/file-errors';
import { DataFolderError } from '../files/make-data-folder';
import { bringTogether } from '../host/bring-together';
import { threadBundles } from '../threads/thread-bundles';
import { CODE_LIFETIME } from './access';
import { HandOver } from './hand-over';
import { shellOptions } from './shell-options';
import { startBrowserShell } from './server';
import { WayOut } from './way-out';

/** The folder of all bundles. */
const DIST = join(__dirname, '..');
const LINGER = 5000; // ms after the last tab closed: a reload comes back at once
const STDOUT = 1;

const wayOut = new WayOut();

// Nearly all that is read of a map stays. V8 would give what is young 32 MB for it, and hold on to them long after.
setFlagsFromString('--semi-space-growth-factor=1');

/** Whether others can read what is printed: a file that is open to them, as a log is. */
function isReadByOthers(): boolean {
  const out = fstatSync(STDOUT);
  return process.platform !== 'win32' && out.isFile() && (out.mode & 0o077) !== 0;
}

async function main(): Promise<void> {
  const { endWithWindow, browserFolder = dataFolder(), ...options } = shellOptions(process.argv.slice(2));
  const handOver = new HandOver(browserFolder);
  await bringTogether(formerDesktopFolder(), dataFolder());
  let ending: NodeJS.Timeout | undefined;
  const shell = await startBrowserShell({
    rendererFolder: join(DIST, 'renderer'),
    ...threadBundles(DIST),
    samplesFolder: join(DIST, 'samples'),
    wordsFolder: join(DIST, 'words'),
    dataFolder: dataFolder(),
    version,
    ...options,
    onRedeemed: () => void handOver.remove(),
    ...(endWithWindow && {
      onLastClosed: () => {
        clearTimeout(ending);
        ending = setTimeout(() => !shell.hasWindow() && wayOut.end(), LINGER);
      },
    }),
  });

  function writePage(lifetime: number): Promise<string> {
    clearTimeout(ending);
    return handOver.write({ port: shell.port, code: shell.newCode(lifetime) }, lifetime);
  }
  /** Gives the launcher a page to open in a browser: the code is in no message, argument or address. */
  async function launch(): Promise<void> {
    const page = pathToFileURL(await writePage(CODE_LIFETIME.launched)).href;
    process.send?.({ page, profile: join(browserFolder, 'browser-profile') });
  }
  async function print(): Promise<void> {
    clearTimeout(ending);
    if (!isReadByOthers()) {
      process.stdout.write(`${shell.address(CODE_LIFETIME.printed)}\n`);
      return;
    }
    const page = await writePage(CODE_LIFETIME.printed);
    process.stdout.write(
      `What is printed here goes to a file that others can read, so the address is not. It stands in a page for you alone; open it in a browser:\n${page}\n`,
    );
  }
  wayOut.leadsBy(() => Promise.allSettled([shell.close(), handOver.remove()]));
  // A launcher that opens the window does so at once; a person copies what is printed.
  await (endWithWindow ? launch() : print());
  const printAgain = (): void => void print().catch(tellAndExit);
  createInterface({ input: process.stdin }).on('line', printAgain);
  // The launcher asks for an address when it could open no browser.
  process.on('message', printAgain);
}

/** What the system does not let be done, in words; the program ends. */
function tellAndExit(error: unknown): void {
  if (error instanceof DataFolderError) console.error(`Counterpoint could not start. ${error.message}`);
  else {
    const told = fileError(error, 'Counterpoint could not start.');
    if (!told.ok) console.error([told.error.message, told.error.hint].join(' '));
  }
  wayOut.end(1);
}

wayOut.enable();
main().catch(tellAndExit);
