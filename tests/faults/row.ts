import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stopped, type FaultRow, type Outcome, type Run, type Scenario } from './scenario';

const LONGEST_PROBLEM = 300;

/** What the command brings: bundles (see `Run`), and a way to get strace. */
export interface Parts extends Pick<Run, 'writer' | 'schedulesWorker' | 'hostCode'> {
  strace: () => Promise<boolean>;
}

/** Tries one scenario and tells what came of it. @param share how much of it, 1 for all */
export async function rowOf(
  scenario: Scenario,
  share: number,
  stop: AbortSignal,
  parts: Parts,
): Promise<FaultRow> {
  const { name, target } = scenario;
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-faults-'));
  const started = performance.now();
  const run: Run = {
    share,
    scaled: (count, least = 1) => Math.max(least, Math.ceil(count * share)),
    progress: (done, of) => {
      if (stop.aborted) throw new Stopped();
      if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${name} ${done} of ${of}`);
    },
    folder,
    writer: parts.writer,
    schedulesWorker: parts.schedulesWorker,
    hostCode: parts.hostCode,
  };
  const outcome = await outcomeOf(scenario, run, parts);
  rmSync(folder, { recursive: true, force: true });
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const { tried, failed, problems, note, unmet } = outcome;
  const met = failed === 0 && tried > 0 && unmet === undefined;
  console.log(
    `${met ? 'met    ' : 'NOT met'} ${name}: ${failed} of ${tried} failed (${target}), ${seconds} s`,
  );
  for (const problem of [...(unmet === undefined ? [] : [unmet]), ...problems])
    console.log(`        ${problem.slice(0, LONGEST_PROBLEM)}`);
  if (note !== undefined) console.log(`        ${note}`);
  const words = [unmet, note].filter((word) => word !== undefined).join(' ');
  return { name, tried, failed, target, met, seconds, ...(words && { note: words }) };
}

async function outcomeOf(scenario: Scenario, run: Run, parts: Parts): Promise<Outcome> {
  const nothing = { tried: 0, failed: 0, problems: [] };
  if (scenario.strace && !(await parts.strace()))
    return { ...nothing, unmet: 'strace is not installed here, so nothing was tried.' };
  try {
    return await scenario.run(run);
  } catch (error) {
    if (error instanceof Stopped) return { ...nothing, unmet: 'It was stopped.' };
    console.error(error);
    return {
      ...nothing,
      unmet: `The run itself broke: ${String(error)}`,
    };
  }
}
