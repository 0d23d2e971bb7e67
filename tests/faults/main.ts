import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { asText } from '../bench/report';
import { rowOf, type Parts } from './row';
import type { FaultRow } from './scenario';
import { SCENARIOS } from './scenarios';

/** How much is tried in a quick run. */
const SIZES = [
  { flag: 'quickest', share: 0.02 },
  { flag: 'quick', share: 0.1 },
] as const;

const HELP = `Breaks saving in every way that can be had on this machine, with real processes and real files.

  npm run faults [-- --quick | --quickest] [--only NAME,NAME] [--json FILE]

--quick tries a tenth, --quickest a fiftieth, as npm test does. FILE gets rows {name, tried, failed, target, met, seconds}. Exit code 1 if one promise is not met.
Files are made in the system's folder for temporary files (TMPDIR): it should lie on a real disk.
Scenarios: `;

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
  const size = SIZES.find(({ flag }) => values[flag]);
  const rows: FaultRow[] = [];
  const add = (row: FaultRow | undefined): void => {
    if (row) rows.push(row);
    rows.sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
    if (values.json !== undefined)
      writeFileSync(resolve(from, values.json), `${JSON.stringify(rows, null, 2)}\n`);
  };
  const chosen = SCENARIOS.filter(({ name }) => wanted.includes(name));
  // Once, and not by two scenarios that are tried at once.
  if (chosen.some(({ strace }) => strace)) await parts.strace();
  const together = chosen.length > 1 ? chosen.filter(({ alone }) => !alone) : [];
  const queue = [...together].sort((a, b) => (b.minutes ?? 0) - (a.minutes ?? 0));
  // One lane keeps to the disk as long as there is something for it, the other to what keeps a core busy.
  const lane = async (usesDisk: boolean): Promise<void> => {
    while (queue.length > 0 && !stop.signal.aborted) {
      const fit = queue.findIndex(({ disk = false }) => disk === usesDisk);
      if (fit < 0 && !usesDisk) return;
      const [next] = queue.splice(Math.max(0, fit), 1);
      if (next) add(await rowApart(next.name, size?.flag));
    }
  };
  await Promise.all([lane(true), lane(false)]);
  for (const scenario of chosen.filter((one) => !together.includes(one))) {
    if (stop.signal.aborted) break;
    add(await rowOf(scenario, size?.share ?? 1, stop.signal, parts));
  }
  if (chosen.length > 1) console.log(asText(tableOf(rows)));
  return rows.length === chosen.length && rows.every(({ met }) => met) && !stop.signal.aborted ? 0 : 1;
}

/** Tries a scenario in a process of its own, which tells what came of it. @returns nothing when that process broke */
async function rowApart(name: string, size: string | undefined): Promise<FaultRow | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-row-'));
  const json = join(folder, 'rows.json');
  const args = ['--built', '--only', name, '--json', json, ...(size === undefined ? [] : [`--${size}`])];
  try {
    await once(spawn(process.execPath, [process.argv[1] ?? '', ...args], { stdio: 'inherit' }), 'exit');
    return (JSON.parse(readFileSync(json, 'utf8')) as FaultRow[])[0];
  } catch (error) {
    console.error(`NOT met ${name}: ${String(error)}`);
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
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
