import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentHash } from '../../electron/files/content-hash';
import { parseMapBytes } from '../../electron/files/parse-map-bytes';
import { readWholeFile } from '../../electron/files/read-file';
import { safeCopiesOf } from '../../electron/files/temporary-files';
import { serializeMap } from '../../shared/map/serialize';
import { LIMITS } from '../../shared/map/schema';
import { seededRandom } from '../support/ids';
import { Tally, type Run, type Scenario } from './scenario';
import { crashState, FATES } from './support/crash-states';
import { effectsOf, type Disk, type Effect } from './support/disk-trace';
import { readyWriter } from './support/ready-writer';
import { followThread } from './support/strace';
import { SaveTarget, type TargetKind } from './support/targets';
import { templateOf } from './support/template';
import { versionOf } from './support/versions';

const KINDS: readonly TargetKind[] = ['file', 'new-file', 'hard-link', 'hard-link-to-more'];
const STATES_OF_A_KIND = 500;
const LEAST = 50;
const REGULAR = FATES.flatMap((names) => FATES.map((data) => ({ names, data })));

/** A save as it was recorded: what it did to the disk, in order. */
interface Recorded {
  before: Disk;
  effects: readonly Effect[];
  path: string;
  old: string | undefined;
  fresh: string;
}

/** Every state in which a disk may be when the power goes during a save, rebuilt from the calls of a real one, and opened. */
export const powerLoss: Scenario = {
  name: 'power-loss',
  disk: true,
  target: '0 unreadable, 0 acknowledged saves lost',
  strace: true,
  run: async (run) => {
    const tally = new Tally();
    const controls: Control[] = [];
    const states = run.scaled(STATES_OF_A_KIND, LEAST);
    for (const kind of KINDS) {
      const recorded = await record(run, kind);
      await crash(run, recorded, states, (problem) => tally.count(problem && `${kind}: ${problem}`));
      controls.push(...(await controlsOf(run, kind, recorded, states)));
      run.progress(tally.tried, states * KINDS.length);
    }
    const lost = [...new Set(controls.map(({ name }) => name))].map((name) => {
      const those = controls.filter((one) => one.name === name);
      return `${name} ${sum(those.map((one) => one.lost))} of ${sum(those.map((one) => one.tried))}`;
    });
    const harmless = controls.filter((one) => one.lost === 0);
    return tally.outcome({
      note: `${KINDS.length} kinds of files, states that are all different. Lost with syncs left out: ${lost.join(', ')}.`,
      ...(harmless.length > 0 && {
        unmet: `A control lost nothing: ${harmless.map(({ kind, name }) => `${kind}, ${name}`).join('; ')}.`,
      }),
    });
  },
};

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

interface Control {
  kind: TargetKind;
  /** Which syncs are left out. */
  name: string;
  lost: number;
  tried: number;
}

/** The same with the syncs left out must lose maps; and with only the folder's left out, saves that were acknowledged. */
async function controlsOf(
  run: Run,
  kind: TargetKind,
  recorded: Recorded,
  states: number,
): Promise<Control[]> {
  const folder = dirname(recorded.path);
  const without = (left: (of: string) => boolean): Recorded => ({
    ...recorded,
    effects: recorded.effects.filter((effect) => effect.kind !== 'sync' || !left(effect.of)),
  });
  const cases = [
    ['all', without(() => true)],
    ['those of files', without((of) => of !== folder)],
    // A file that is written in place keeps its name, whatever the folder says.
    ...(kind.startsWith('hard-link')
      ? []
      : [['that of the folder', without((of) => of === folder)] as const]),
  ] as const;
  const controls: Control[] = [];
  for (const [name, what] of cases) {
    const lost = new Tally();
    await crash(run, what, states, (problem) => lost.count(problem));
    controls.push({ kind, name, lost: lost.failed, tried: lost.tried });
  }
  return controls;
}

async function record(run: Run, kind: TargetKind): Promise<Recorded> {
  const old = versionOf(templateOf(kind === 'hard-link-to-more' ? 50_000 : 30_000), 1);
  const fresh = versionOf(templateOf(40_000), 2);
  const target = new SaveTarget(join(run.folder, 'target'), kind, old);
  writeFileSync(join(run.folder, 'fresh'), fresh);
  const { writer, thread } = await readyWriter(run.writer);
  try {
    const detach = await followThread(thread, join(run.folder, 'trace'), ['-xx', '-s', '1000000']);
    writer.order({ kind: 'save-once', path: target.path, content: join(run.folder, 'fresh') });
    const done = await writer.next();
    const calls = await detach();
    if (done?.kind !== 'done' || !done.ok) throw new Error('The save to be recorded failed.');
    const before: Disk =
      kind === 'new-file'
        ? { names: new Map(), inodes: new Map() }
        : { names: new Map([[target.path, 'old']]), inodes: new Map([['old', Buffer.from(old)]]) };
    const effects = effectsOf(calls, before);
    return { before, effects, path: target.path, old: kind === 'new-file' ? undefined : old, fresh };
  } finally {
    await writer.kill();
  }
}

/** Tries so many different states. @param judged hears what is wrong with each */
async function crash(
  run: Run,
  recorded: Recorded,
  states: number,
  judged: (problem: string | undefined) => void,
): Promise<void> {
  const random = seededRandom(11);
  const { before, effects } = recorded;
  const seen = new Set<string>();
  for (let i = 0; seen.size < states && i < states * 50; i++) {
    // Each point with the regular fates first, then whatever chance brings.
    const points = effects.length + 1;
    const { names, data } = REGULAR[Math.floor(i / points)] ?? { names: 'random', data: 'random' };
    const done = i % points;
    const disk = crashState(before, effects, { done, names, data, random });
    const key = `${done === effects.length} ${stateKey(disk)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const problem = await problemOf(run, recorded, disk, done === effects.length);
    judged(problem && `after ${done} of ${effects.length} steps, names ${names}, data ${data}: ${problem}`);
  }
}

function stateKey({ names, inodes }: Disk): string {
  return [...names]
    .map(([path, inode]) => `${path} ${contentHash(inodes.get(inode) ?? '')}`)
    .sort()
    .join('\n');
}

/** Puts the state on the real disk and opens the map as the program does. */
async function problemOf(
  run: Run,
  recorded: Recorded,
  disk: Disk,
  acknowledged: boolean,
): Promise<string | undefined> {
  const { path, old, fresh } = recorded;
  const folder = join(run.folder, 'crashed');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, inode] of disk.names)
    writeFileSync(join(folder, name.slice(dirname(path).length + 1)), disk.inodes.get(inode) ?? '');
  if (!disk.names.has(path)) return acknowledged || old !== undefined ? 'the map is gone.' : undefined;
  const file = join(folder, 'map.argmap');
  const opened = await firstWhole([file, ...(await safeCopiesOf(file, folder))]);
  if (opened === undefined) return 'the map cannot be read.';
  if (opened === fresh) return undefined;
  return acknowledged || opened !== old ? 'an acknowledged save is lost.' : undefined;
}

async function firstWhole(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const whole = await open(path);
    if (whole !== undefined) return whole;
  }
  return undefined;
}

async function open(path: string): Promise<string | undefined> {
  const bytes = await readWholeFile(path, LIMITS.fileBytes);
  const map = bytes.ok ? parseMapBytes(bytes.value, path) : bytes;
  return map.ok ? serializeMap(map.value.map) : undefined;
}
