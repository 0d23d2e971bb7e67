import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { asText } from '../bench/report';
import { connections } from './connections';
import { dataFull } from './data-full';
import { diskFull } from './disk-full';
import { equalEdit } from './equal-edit';
import { fileNames } from './file-names';
import { history } from './history';
import { injection } from './injection';
import { killEdit } from './kill-edit';
import { killEachCall } from './kill-each-call';
import { killIndex } from './kill-index';
import { killSave10k, killSave1m, killSave20m, killSaveInPlace } from './kill-save';
import { killTyping } from './kill-typing';
import { links } from './links';
import { lock } from './lock';
import { loopback } from './loopback';
import { mutatedFiles } from './mutated-files';
import { oddFiles } from './odd-files';
import { otherUsers } from './other-users';
import { powerLoss } from './power-loss';
import { readOnly } from './read-only';
import { reconnect } from './reconnect';
import { redos } from './redos';
import { schedules } from './schedules';
import { Stopped, type FaultRow, type Outcome, type Run, type Scenario } from './scenario';
import { suspendSave } from './suspend-save';
import { syscalls } from './syscalls';
import { takeOverClocks } from './take-over-clocks';
import { takeTheirs300k, takeTheirs40m, takeTheirs5m } from './take-theirs';
import { truncation } from './truncation';
import { twoWriters } from './two-writers';

const SCENARIOS: readonly Scenario[] = [
  killSave10k,
  killSave1m,
  killSave20m,
  killSaveInPlace,
  killEachCall,
  killEdit,
  killTyping,
  killIndex,
  syscalls,
  diskFull,
  dataFull,
  oddFiles,
  readOnly,
  powerLoss,
  twoWriters,
  schedules,
  suspendSave,
  takeOverClocks,
  takeTheirs300k,
  takeTheirs5m,
  takeTheirs40m,
  reconnect,
  lock,
  equalEdit,
  truncation,
  fileNames,
  mutatedFiles,
  injection,
  links,
  loopback,
  otherUsers,
  redos,
  connections,
  history,
];

const LONGEST_PROBLEM = 300;

const HELP = `Breaks saving in every way that can be had on this machine, with real processes and real files.

  npm run faults [-- --quick | --quickest] [--only NAME,NAME] [--json FILE]

--quick tries a tenth, --quickest a fiftieth, as npm test does. FILE gets rows {name, tried, failed, target, met, seconds}. Exit code 1 if one promise is not met.
Files are made in the system's folder for temporary files (TMPDIR): it should lie on a real disk.
Scenarios: `;

/** What the command brings: bundles (see `Run`), and a way to get strace. */
interface Parts extends Pick<Run, 'writer' | 'schedulesWorker' | 'hostCode'> {
  strace: () => Promise<boolean>;
}

/** Runs the scenarios and prints a table. @returns the exit code */
export async function faults(args: readonly string[], from: string, parts: Parts): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      quickest: { type: 'boolean', default: false },
      only: { type: 'string' },
      json: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const names = SCENARIOS.map(({ name }) => name);
  const wanted = values.only?.split(',') ?? names;
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) console.error(`There is no scenario ${unknown.join(', ')}.\n`);
  if (values.help || unknown.length > 0) {
    console.log(HELP + names.join(', '));
    return values.help ? 0 : 2;
  }
  const stop = new AbortController();
  process.on('SIGINT', () => {
    // Once more: at once.
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  });
  const share = values.quickest ? 0.02 : values.quick ? 0.1 : 1;
  const rows: FaultRow[] = [];
  for (const scenario of SCENARIOS.filter(({ name }) => wanted.includes(name))) {
    rows.push(await rowOf(scenario, share, stop.signal, parts));
    if (values.json !== undefined)
      writeFileSync(resolve(from, values.json), `${JSON.stringify(rows, null, 2)}\n`);
    if (stop.signal.aborted) break;
  }
  console.log(asText(tableOf(rows)));
  return rows.every(({ met }) => met) && !stop.signal.aborted ? 0 : 1;
}

async function rowOf(scenario: Scenario, share: number, stop: AbortSignal, parts: Parts): Promise<FaultRow> {
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

function tableOf(rows: readonly FaultRow[]) {
  return {
    title: 'What is promised',
    head: ['scenario', 'tried', 'failed', 'promised', '', 'seconds'],
    lines: rows.map(({ name, tried, failed, target, met, seconds }) => [
      name,
      String(tried),
      String(failed),
      target,
      met ? 'met' : 'NOT met',
      seconds.toFixed(1),
    ]),
  };
}
