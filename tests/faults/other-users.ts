import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Tally, type Run, type Scenario } from './scenario';
import { SEEN_FILE } from './support/users/browser';
import type { Loot, Role, Trap } from './support/users/messages';
import { templateOf } from './support/template';
import { versionOf } from './support/versions';

const OWNER = 61_001;
const OTHER = 61_002;
const TRIES = 50;
const CONTROLS = 5;
/** In every fifth try the other user has put something in the way, before the program starts. */
const TRAPS: readonly (Trap | undefined)[] = [undefined, 'folder', undefined, 'link', 'port'];

/** The program started by one user, while another one, who was there before, watches, reads, guesses, holds connections and sets traps. */
export const otherUsers: Scenario = {
  name: 'other-users',
  alone: true,
  target: '0 get in or read anything, and the owner is never kept out',
  run: async (run) => {
    if (process.platform !== 'linux' || process.getuid?.() !== 0)
      return {
        tried: 0,
        failed: 0,
        problems: [],
        unmet: 'Only root on Linux can start programs as two users.',
      };
    const built = spawnSync(process.execPath, ['build/build.mjs'], { encoding: 'utf8' });
    if (built.status !== 0) throw new Error(`The program could not be built: ${built.stderr}`);
    const tally = new Tally();
    chmodSync(run.folder, 0o755);
    cpSync('dist', join(run.folder, 'dist'), { recursive: true });
    const tries = run.scaled(TRIES, TRAPS.length);
    const controls = run.scaled(CONTROLS);
    let blind = 0;
    for (let index = -controls; index < tries; index++) {
      const asBefore = index < 0;
      const trap = asBefore ? undefined : TRAPS[index % TRAPS.length];
      const { loot, seen } = await tryOnce(run, join(run.folder, String(index)), { asBefore, trap });
      run.progress(index + controls + 1, tries + controls);
      if (asBefore) blind += loot.length === 2 && seen ? 0 : 1;
      else tally.count(problemOf(loot, seen, trap));
    }
    return tally.outcome({
      note: `${controls - blind} of ${controls} starts in the old way gave the code, and a file that all may read its words, to the other user: the control`,
      ...(blind > 0 && { unmet: 'The other user does not see what is in plain sight.' }),
    });
  },
};

function problemOf(loot: Loot, seen: boolean, trap: Trap | undefined): string | undefined {
  const where = trap === undefined ? '' : ` (a ${trap} was in the way)`;
  if (loot.length > 0) return `the other user has ${loot.join(', ')}${where}`;
  // Into a trap the program must not go.
  if (seen !== (trap === undefined))
    return `the owner's browser ${seen ? 'came in' : 'was kept out'}${where}`;
  return undefined;
}

interface Try {
  asBefore: boolean;
  trap: Trap | undefined;
}

async function tryOnce(
  run: Run,
  folder: string,
  { asBefore, trap }: Try,
): Promise<{ loot: Loot; seen: boolean }> {
  const words = 'Pelicans nest under the old pier';
  const places = preparePlaces(folder, words);
  const bundle = join(run.folder, 'dist/faults/users.cjs');
  const browser = join(folder, 'browser');
  writeFileSync(browser, `#!/bin/sh\nexec ${process.execPath} ${bundle} '{"role":"browser"}' "$@"\n`);
  chmodSync(browser, 0o755);
  if (asBefore) giveTo(OWNER, 0o644, join(places.tmp, 'bait'), words);
  const port = await freePort();
  const dataFolder = join(trap === undefined || trap === 'port' ? places.home : places.tmp, 'data');
  const env = { HOME: places.home, TMPDIR: places.tmp, COUNTERPOINT_DATA_DIR: dataFolder };
  const start = (user: number, role: Role): ChildProcess =>
    spawn(
      'setpriv',
      [
        ...[`--reuid=${user}`, `--regid=${user}`, '--clear-groups', process.execPath],
        ...[bundle, JSON.stringify(role)],
      ],
      { env: { PATH: process.env['PATH'], ...env }, stdio: ['pipe', 'pipe', 'ignore'], cwd: folder },
    );
  const other = start(OTHER, {
    ...{ role: 'other', owner: OWNER, places: [places.home, places.maps, places.tmp], words },
    ...{ before: trap, trap: dataFolder, port },
  });
  const heard = createInterface({ input: other.stdout! })[Symbol.asyncIterator]();
  await heard.next();
  const owner = start(OWNER, {
    ...{ role: 'owner', main: join(run.folder, 'dist/browser-shell/main.cjs'), maps: places.maps, browser },
    ...{ asBefore, ...(trap === 'port' && { port }) },
  });
  const ended = new Promise((resolve) => owner.once('exit', resolve));
  const seenFile = join(places.home, SEEN_FILE);
  while (owner.exitCode === null && !existsSync(seenFile))
    await new Promise((resolve) => setTimeout(resolve, 20));
  other.stdin?.write('\n');
  const loot = JSON.parse(String((await heard.next()).value)) as Loot;
  owner.kill('SIGTERM');
  await ended;
  return { loot, seen: existsSync(seenFile) && readFileSync(seenFile, 'utf8').includes(words) };
}

/** The owner's home and maps, and a folder for everybody. */
function preparePlaces(folder: string, words: string): Record<'home' | 'maps' | 'tmp', string> {
  const places = { home: join(folder, 'home'), maps: join(folder, 'maps'), tmp: join(folder, 'tmp') };
  for (const place of Object.values(places)) {
    mkdirSync(place, { recursive: true });
    chownSync(place, OWNER, OWNER);
    chmodSync(place, 0o755);
  }
  chownSync(places.tmp, 0, 0);
  chmodSync(places.tmp, 0o1777);
  const map = JSON.parse(versionOf(templateOf(10_000), 1)) as { title: string };
  giveTo(OWNER, 0o600, join(places.maps, 'map.argmap'), JSON.stringify({ ...map, title: words }));
  return places;
}

function giveTo(user: number, mode: number, path: string, content: string): void {
  writeFileSync(path, content);
  chmodSync(path, mode);
  chownSync(path, user, user);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
