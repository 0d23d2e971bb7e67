import { linkSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { durableWrite } from '../../electron/files/durable-write';
import { Tally, type Run, type Scenario } from './scenario';
import { mustRun, refused } from './support/mounts';
import { templateOf } from './support/template';
import { versionOf } from './support/versions';

const SIZES = 200;
const PAGE = 4096; // bytes: a tmpfs has whole pages
const MOST_SECONDS = 2;

/** A disk of every size between “the old map just fits” and “there is room for everything”, each with a plain and a linked file. */
export const diskFull: Scenario = {
  name: 'disk-full',
  target: '0 lost, said within 2 s, Save As works',
  run: async (run) => {
    const disk = join(run.folder, 'disk');
    mkdirSync(disk);
    const forbidden = refused('mount', '-t', 'tmpfs', '-o', `size=${PAGE}`, 'counterpoint', disk);
    if (forbidden !== undefined)
      return { tried: 0, failed: 0, problems: [], unmet: `This machine forbids small disks. ${forbidden}` };
    try {
      return await fill(run, disk);
    } finally {
      mustRun('umount', disk);
    }
  },
};

async function fill(run: Run, disk: string) {
  const old = versionOf(templateOf(400_000), 1);
  const fresh = versionOf(templateOf(500_000), 2);
  const first = Math.ceil(Buffer.byteLength(old) / PAGE);
  const sizes = run.scaled(SIZES, 10);
  const tally = new Tally();
  const said = { saved: 0, failed: 0 };
  for (let i = 0; i < sizes; i++) {
    const pages = first + Math.round((i * SIZES) / sizes);
    mustRun('mount', '-o', `remount,size=${pages * PAGE}`, disk);
    for (const linked of [false, true]) {
      for (const name of readdirSync(disk)) rmSync(join(disk, name));
      writeFileSync(join(disk, 'map.argmap'), old);
      if (linked) linkSync(join(disk, 'map.argmap'), join(disk, 'second.argmap'));
      const problem = await problemOf(run, disk, { old, fresh }, said);
      tally.count(problem && `${pages} pages, ${linked ? 'linked' : 'plain'}: ${problem}`);
    }
    run.progress(i, sizes);
  }
  return tally.outcome({
    note: `${sizes} sizes; ${said.failed} saves failed in words, ${said.saved} had room.`,
    ...((said.saved === 0 || said.failed === 0) && { unmet: 'The sizes did not reach from full to free.' }),
  });
}

async function problemOf(
  run: Run,
  disk: string,
  { old, fresh }: { old: string; fresh: string },
  said: { saved: number; failed: number },
): Promise<string | undefined> {
  const path = join(disk, 'map.argmap');
  const started = performance.now();
  const safeFolder = join(run.folder, 'copies');
  const written = await durableWrite(path, fresh, { json: true, safeFolder });
  const seconds = (performance.now() - started) / 1000;
  const held = readFileSync(path, 'utf8');
  if (written.ok) {
    said.saved++;
    return held === fresh ? undefined : 'it said “saved”, and the file holds something else.';
  }
  said.failed++;
  if (held !== old) return 'the old map is lost.';
  if (written.error.code !== 'file-enospc' || !written.error.hint)
    return `no words: ${written.error.message}`;
  if (seconds > MOST_SECONDS) return `it took ${seconds.toFixed(1)} s to say so.`;
  const elsewhere = join(run.folder, 'elsewhere.argmap');
  const saved = await durableWrite(elsewhere, fresh, { json: true });
  return saved.ok && readFileSync(elsewhere, 'utf8') === fresh ? undefined : 'Save As did not work.';
}
