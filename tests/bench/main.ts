import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { CanvasRuns } from './canvas-runs';
import { achRows } from './ach-suite';
import { argueRows } from './argue-suite';
import { convertRows } from './convert-suite';
import { draftRows } from './draft-suite';
import { benchEdits } from './edit';
import { exportRows } from './export-suite';
import { findingsRows } from './findings-suite';
import type { GraphName } from './graphs';
import { headingOf } from './heading';
import { helpRows } from './help-suite';
import { layoutRows } from './layout-suite';
import { openRows } from './open-suite';
import { preferredRows } from './preferred-rows';
import { shapeRows } from './shapes-suite';
import { libraryRows } from './library-suite';
import { mergeRows } from './merge-suite';
import { millionRows } from './million-suite';
import { asMarkdown, asText, tablesOf, verdictTable } from './report';
import { rowOf, type Row } from './rows';
import { saveFrameRows } from './save-frames';
import { saveRows } from './save-suite';
import { searchRows } from './search-suite';
import { stabilityRows } from './stability-suite';
import { startRows, type StartPaths } from './start-suite';
import { typingRows } from './typing-suite';
import { verdictsOf } from './verdicts';
import { workingRows } from './working-suite';

const LAYOUTS = ['counterpoint', 'flextree', 'elk-layered', 'dagre'];
const WORST: readonly GraphName[] = ['star', 'chain', 'dag'];
const WORST_SIZE = 5000;
const SIZES = [500, 2000, 10_000, 50_000, 100_000];
const EDIT_SIZES = [500, 50_000];
const PRESENT_SIZES = [300, 10_000];

/** Where the built parts of the bench are, the command line and the browser shell among them, and the page of results. */
interface Paths {
  pages: string;
  worker: string;
  command: string;
  shell: string;
  /** The script that collects the host's garbage on a signal. */
  collector: string;
  /** The bundle of the thread that has a library. */
  libraryWorker: string;
  /** The folder of the bundled fonts. */
  fonts: string;
  results: string;
  /** Begins the desktop program's surroundings, for the suite that needs them; `why` there are none. */
  desktop: () => Promise<{ paths: StartPaths; end: () => void } | { why: string }>;
}

interface Switches {
  sizes: readonly number[];
  editSizes: readonly number[];
  choose: (all: readonly string[]) => string[];
  allPeers: boolean;
}

/**
 * Runs the bench: `[--only SUITE,SUITE] [--sizes 500,10000] [--subjects a,b] [--json FILE] [--results] [--all-peers]`.
 * Prints the tables; `--results` writes RESULTS.md as well.
 */
export async function bench(args: readonly string[], paths: Paths): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      sizes: { type: 'string' },
      subjects: { type: 'string' },
      json: { type: 'string' },
      results: { type: 'boolean', default: false },
      'all-peers': { type: 'boolean', default: false },
    },
  });
  const [load = 0] = loadavg();
  console.log(`Load average at the start: ${load.toFixed(1)}`);
  const named = values.subjects?.split(',');
  const sizes = values.sizes?.split(',').map(Number);
  const switches: Switches = {
    sizes: sizes ?? SIZES,
    editSizes: sizes ?? EDIT_SIZES,
    choose: (all) => all.filter((name) => named?.includes(name) ?? true),
    allPeers: values['all-peers'],
  };
  const runs = new CanvasRuns(paths.pages);
  const suites = suitesOf(runs, { ...paths, worker: pathToFileURL(paths.worker) }, switches);
  const wanted = namedSuites(Object.keys(suites), values.only);
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

/** The suites of a list such as `edit,canvas`, in the order in which they run; all without a list. Throws for one that there is not. */
function namedSuites(all: readonly string[], only: string | undefined): string[] {
  const named = only?.split(',') ?? all;
  const unknown = named.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new Error(`There is no suite ${unknown.join(', ')}: ${all.join(', ')}.`);
  return all.filter((name) => named.includes(name));
}

/** The suites by name, in the order in which they run: what needs a quiet machine comes first. */
function suitesOf(
  runs: CanvasRuns,
  {
    worker,
    command,
    shell,
    collector,
    libraryWorker,
    fonts,
    desktop,
  }: Omit<Paths, 'worker'> & { worker: URL },
  { sizes, editSizes, choose, allPeers }: Switches,
): Readonly<Record<string, () => Promise<Row[]>>> {
  return {
    edit: () => Promise.resolve(editRows(editSizes)),
    search: () => Promise.resolve(searchRows()),
    library: () => libraryRows(libraryWorker),
    argue: async () => [...argueRows(), ...(await preferredRows())],
    findings: () => Promise.resolve(findingsRows()),
    ach: () => achRows(shell),
    draft: () => Promise.resolve(draftRows()),
    merge: () => Promise.resolve(mergeRows()),
    help: () => Promise.resolve(helpRows(command)),
    start: () => desktopRows(desktop),
    open: () => openRows({ shell, command, collector }, runs, sizes),
    shapes: () => shapeRows({ shell, command, collector }, choose),
    million: () => millionRows({ shell, command, collector }),
    working: () => workingRows(shell),
    convert: () => convertRows(sizes),
    save: async () => [...(await saveRows()), ...(await saveFrameRows(shell))],
    typing: () => typingRows(shell),
    export: () => exportRows(fonts),
    stability: () => Promise.resolve(stabilityRows()),
    canvas: () => runs.canvas(sizes, choose, allPeers),
    present: () => runs.present(PRESENT_SIZES),
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

async function desktopRows(begin: Paths['desktop']): Promise<Row[]> {
  const desktop = await begin();
  if ('why' in desktop) throw new Error(`The desktop program cannot be run: ${desktop.why}.`);
  try {
    return await startRows(desktop.paths);
  } finally {
    desktop.end();
  }
}

function editRows(sizes: readonly number[]): Row[] {
  return sizes.flatMap((size) =>
    benchEdits(size).map(({ subject, metric, times }) =>
      rowOf({ suite: 'edit', size, subject, metric, unit: 'µs' }, times),
    ),
  );
}
