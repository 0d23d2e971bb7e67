import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rowOf, type Row } from './rows';

const RUNS = 41;

/**
 * How long the built command line takes to say what it can do, beside a script that does nothing, ms. The two take turns, so that what
 * else the machine does slows both; their first runs do not count.
 */
export function helpRows(command: string): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-bench-'));
  const empty = join(folder, 'empty.cjs');
  writeFileSync(empty, '');
  const calls = { counterpoint: [command, '--help'], 'empty-script': [empty] };
  const times = new Map<string, number[]>();
  for (let run = 0; run <= RUNS; run++) {
    for (const [subject, args] of Object.entries(calls)) {
      const taken = timeOf(args);
      if (run > 0) times.set(subject, [...(times.get(subject) ?? []), taken]);
    }
  }
  rmSync(folder, { recursive: true });
  return [...times].map(([subject, each]) =>
    rowOf({ suite: 'help', size: RUNS, subject, metric: 'help', unit: 'ms' }, each),
  );
}

function timeOf(args: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}.`);
  return performance.now() - start;
}
