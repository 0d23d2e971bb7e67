import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { CanvasRuns } from './canvas-runs';
import { draftRows } from './draft-suite';
import { benchEdits } from './edit';
import { exportRows } from './export-suite';
import type { GraphName } from './graphs';
import { headingOf } from './heading';
import { helpRows } from './help-suite';
import { layoutRows } from './layout-suite';
import { asMarkdown, asText, tablesOf, verdictTable } from './report';
import { rowOf, type Row } from './rows';
import { saveFrameRows } from './save-frames';
import { saveRows } from './save-suite';
import { searchRows } from './search-suite';
import { stabilityRows } from './stability-suite';
import { verdictsOf } from './verdicts';

const LAYOUTS = ['counterpoint', 'flextree', 'elk-layered', 'dagre'];
const WORST: readonly GraphName[] = ['star', 'chain', 'dag'];
const WORST_SIZE = 5000;
const EDIT_SIZES = [500, 50_000];

/** Where the built parts of the bench are, the command line and the browser shell among them, and the page of results. */
interface Paths {
  pages: string;
  worker: string;
  command: string;
  shell: string;
  /** The folder of the bundled fonts. */
  fonts: string;
  results: string;
}

interface Switches {
  sizes: readonly number[];
  choose: (all: readonly string[]) => string[];
  allPeers: boolean;
}

/**
 * Runs the bench: `[--only SUITE] [--sizes 500,10000] [--subjects a,b] [--json FILE] [--results] [--all-peers]`.
 * Prints the tables; `--results` writes RESULTS.md as well.
 */
export async function bench(args: readonly string[], paths: Paths): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      sizes: { type: 'string', default: '500,2000,10000,50000,100000' },
      subjects: { type: 'string' },
      json: { type: 'string' },
      results: { type: 'boolean', default: false },
      'all-peers': { type: 'boolean', default: false },
    },
  });
  const [load = 0] = loadavg();
  console.log(`Load average at the start: ${load.toFixed(1)}`);
  const named = values.subjects?.split(',');
  const switches: Switches = {
    sizes: values.sizes.split(',').map(Number),
    choose: (all) => all.filter((name) => named?.includes(name) ?? true),
    allPeers: values['all-peers'],
  };
  const runs = new CanvasRuns(paths.pages);
  const suites = suitesOf(runs, { ...paths, worker: pathToFileURL(paths.worker) }, switches);
  const wanted = Object.keys(suites).filter((name) => values.only === undefined || values.only === name);
  if (wanted.length === 0)
    throw new Error(`There is no suite ${values.only}: ${Object.keys(suites).join(', ')}.`);
  const rows: Row[] = [];
  for (const name of wanted) {
    try {
      rows.push(...((await suites[name]?.()) ?? []));
    } catch (error) {
      // The figures of the other suites took long: they are kept.
      console.error(`The suite ${name} failed:`, error);
      process.exitCode = 1;
    }
  }
  runs.close();

  const verdicts = verdictTable(verdictsOf(rows, { suites: wanted, sizes: switches.sizes }));
  const tables = tablesOf(rows);
  for (const table of [...tables, ...(verdicts.lines.length > 0 ? [verdicts] : [])])
    console.log(asText(table));
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
  if (values.results) {
    writeFileSync(
      paths.results,
      (await headingOf(args, load)) + [verdicts, ...tables].map(asMarkdown).join(''),
    );
  }
}

/** The suites by name, in the order in which they run: what needs a quiet machine comes first. */
function suitesOf(
  runs: CanvasRuns,
  { worker, command, shell, fonts }: { worker: URL; command: string; shell: string; fonts: string },
  { sizes, choose, allPeers }: Switches,
): Readonly<Record<string, () => Promise<Row[]>>> {
  return {
    edit: () => Promise.resolve(editRows()),
    search: () => Promise.resolve(searchRows()),
    draft: () => Promise.resolve(draftRows()),
    help: () => Promise.resolve(helpRows(command)),
    save: async () => [...(await saveRows()), ...(await saveFrameRows(shell))],
    export: () => exportRows(fonts),
    stability: () => Promise.resolve(stabilityRows()),
    canvas: () => runs.canvas(sizes, choose, allPeers),
    layout: () =>
      layoutRows(worker, { suite: 'layout', subjects: choose(LAYOUTS), graph: 'argument', sizes, allPeers }),
    worst: async () => {
      const rows: Row[] = [];
      for (const graph of WORST) {
        const subjects = choose(['counterpoint', 'flextree']);
        const layouts = { suite: 'worst', subjects, graph, sizes: [WORST_SIZE], allPeers };
        rows.push(...(await layoutRows(worker, layouts)), ...(await runs.worst(graph, WORST_SIZE)));
      }
      return rows;
    },
  };
}

function editRows(): Row[] {
  return EDIT_SIZES.flatMap((size) =>
    benchEdits(size).map(({ subject, metric, times }) =>
      rowOf({ suite: 'edit', size, subject, metric, unit: 'µs' }, times),
    ),
  );
}
