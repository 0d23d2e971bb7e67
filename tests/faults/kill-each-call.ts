import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSafeCopy } from '../../electron/files/read-safe-copy';
import { serializeMap } from '../../shared/map/serialize';
import { Tally, type Run, type Scenario } from './scenario';
import { readyWriter } from './support/ready-writer';
import { followThread, type Call } from './support/strace';
import { SaveTarget, TARGET_KINDS, type TargetKind } from './support/targets';
import { templateOf } from './support/template';
import { versionOf } from './support/versions';

/** More than is written at once: a file that is written in place can be caught half written. */
const LARGE = 9_000_000; // bytes

/** A process that is killed at each system call of a save, one after the other: what chance meets seldom, such as a half-written file. */
export const killEachCall: Scenario = {
  name: 'kill-each-call',
  disk: true,
  target: '0 maps lost',
  strace: true,
  run: async (run) => {
    const old = versionOf(templateOf(LARGE * 0.9), 1);
    const longer = versionOf(templateOf(LARGE * 1.1), 1);
    const fresh = versionOf(templateOf(LARGE), 2);
    writeFileSync(join(run.folder, 'fresh'), fresh);
    const tally = new Tally();
    let copies = 0;
    for (const kind of TARGET_KINDS) {
      const target = new SaveTarget(
        join(run.folder, 'target'),
        kind,
        kind === 'hard-link-to-more' ? longer : old,
      );
      const points = pointsOf(await save(run, target));
      const every = run.share < 1 ? 3 : 1;
      const chosen = points.filter((_, index) => index % every === 0);
      for (const point of chosen) {
        target.reset();
        await save(run, target, point);
        const { problem, copy } = await judge(target, kind, fresh);
        if (copy) copies++;
        tally.count(problem && `${kind}, killed at ${point}: ${problem}`);
        run.progress(tally.tried, TARGET_KINDS.length * points.length);
      }
    }
    return tally.outcome({
      note: `${copies} left the file half written and its copy whole.`,
      ...(copies === 0 && { unmet: 'No file was caught half written, which is what this is for.' }),
    });
  },
};

/** Each call of a save as strace counts them: `pwrite64:…:when=2`. */
function pointsOf(calls: readonly Call[]): string[] {
  const counts = new Map<string, number>();
  return calls.map(({ name }) => {
    const n = (counts.get(name) ?? 0) + 1;
    counts.set(name, n);
    return `${name}:signal=KILL:when=${n}`;
  });
}

async function save(run: Run, target: SaveTarget, point?: string): Promise<Call[]> {
  const { writer, thread } = await readyWriter(run.writer);
  try {
    const inject = point === undefined ? [] : ['-e', `inject=${point}`];
    const detach = await followThread(thread, join(run.folder, 'trace'), inject);
    writer.order({ kind: 'save-once', path: target.path, content: join(run.folder, 'fresh') });
    const word = await writer.next();
    const calls = await detach();
    if (point === undefined && !(word?.kind === 'done' && word.ok))
      throw new Error('A save without faults failed.');
    return calls;
  } finally {
    await writer.kill();
  }
}

async function judge(
  target: SaveTarget,
  kind: TargetKind,
  fresh: string,
): Promise<{ problem?: string; copy?: boolean }> {
  if (target.state(fresh) !== 'other') return {};
  const copy = await readSafeCopy(target.path, dirname(target.path));
  if (copy && serializeMap(copy.value.map) === fresh) return { copy: true };
  return { problem: `the ${kind} holds ${readFileSync(target.path).length} bytes that are neither content.` };
}
