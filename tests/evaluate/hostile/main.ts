import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { IMPORT_LIMITS, runImport, runReadForeign } from '../../../electron/import/run-import';
import type { Result } from '../../../shared/result';
import { TRAPS } from '../../support/article-files/traps';
import { MAP_TRAPS } from '../../support/map-files/traps';

const HELP = `Reads files that are made to hurt, articles and other tools' maps, one after the other in the thread that reads them, and measures what they cost.

  npm run -s evaluate:hostile [-- --only TEXT] [--json] [--verbose]

Prints the slowest and the hungriest of each format: ms of processors, whatever else they do meanwhile, and MiB that the process grew by; and how
many took longer than 2 s. Fails when one ends neither in words nor in a text or map. --verbose tells each file when it is read.`;

const LONG = 2000; // ms
/** Of the clock, which runs on when others need the processors: how long a file takes is judged by theirs. */
const limits = { time: 600_000, silence: 600_000 };

interface Cost {
  format: string;
  what: string;
  /** ms of processors. */
  ms: number;
  /** MiB. */
  grew: number;
  end: string;
}

/** A file that is made to hurt, and how it is read. */
interface Hurt {
  format: string;
  what: string;
  bytes: () => Uint8Array;
  read: (content: Uint8Array) => Promise<Result<unknown>>;
}

/** @returns the exit code */
export async function evaluate(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      json: { type: 'boolean' },
      verbose: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const worker = join(import.meta.dirname, 'import/import-worker.cjs');
  const hurts: Hurt[] = [
    ...TRAPS.map(({ fileName, what, bytes }): Hurt => {
      const format = fileName.split('.').at(-1) ?? '';
      return {
        format,
        what,
        bytes,
        read: (content) => runImport({ fileName, bytes: content }, { worker, limits }),
      };
    }),
    ...MAP_TRAPS.map(({ format, fileName, what, bytes }): Hurt => {
      const read: Hurt['read'] = (content) =>
        runReadForeign({ format, fileName, bytes: content }, { worker, limits });
      return { format: `map:${format}`, what, bytes, read };
    }),
  ];
  const costs: Cost[] = [];
  for (const hurt of hurts.filter(({ format, what }) => `${format} ${what}`.includes(values.only ?? ''))) {
    const cost = await costOf(hurt);
    costs.push(cost);
    if (values.verbose)
      console.log(`${cost.ms} ms, ${cost.grew} MiB, ${cost.format}: ${cost.what}: ${cost.end}`);
  }
  if (values.json) console.log(JSON.stringify(costs, null, 1));
  else for (const line of worstOf(costs)) console.log(line);
  return costs.every(({ end }) => end !== 'too-slow') ? 0 : 1;
}

async function costOf({ format, what, bytes, read }: Hurt): Promise<Cost> {
  const content = bytes();
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 10);
  const started = process.cpuUsage();
  const result = await read(content);
  const { user, system } = process.cpuUsage(started);
  const ms = Math.round((user + system) / 1000);
  clearInterval(watch);
  const grew = Math.round((most - before) / 1024 / 1024);
  return {
    format,
    what,
    ms,
    grew,
    end: ms > IMPORT_LIMITS.silence ? 'too-slow' : result.ok ? 'read' : result.error.code,
  };
}

function worstOf(costs: readonly Cost[]): string[] {
  const all = costs.reduce((sum, { ms }) => sum + ms, 0);
  const long = costs.filter(({ ms }) => ms > LONG).length;
  const worst = [...new Set(costs.map(({ format }) => format))].map((format) => {
    const own = costs.filter((cost) => cost.format === format);
    const slowest = own.reduce((a, b) => (b.ms > a.ms ? b : a));
    const hungriest = own.reduce((a, b) => (b.grew > a.grew ? b : a));
    return `${format.padEnd(12)} ${own.length} files, slowest ${slowest.ms} ms (${slowest.what}: ${slowest.end}), hungriest ${hungriest.grew} MiB (${hungriest.what})`;
  });
  return [
    ...worst,
    `${costs.length} files in ${Math.round(all / 1000)} s of processors, ${long} of them longer than ${LONG / 1000} s`,
  ];
}
