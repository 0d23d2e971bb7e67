import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { serializeMap } from '../../shared/map/serialize';
import { canvasRows } from './canvas-suite';
import { benchEdits } from './edit';
import { arranged, graphOf, type GraphName } from './graphs';
import { layoutRows } from './layout-suite';
import { servePages } from './page-server';
import { asMarkdown, asText, tablesOf, verdictTable } from './report';
import { rowOf, type Row } from './rows';
import { searchRows } from './search-suite';
import { stabilityRows } from './stability-suite';
import { verdictsOf } from './targets';

const CANVAS_SUBJECTS = ['canvas2d', 'counterpoint', 'react-flow', 'react-flow-visible', 'cytoscape'];
const LAYOUT_SUBJECTS = ['counterpoint', 'flextree', 'elk-layered', 'dagre'];
const PEERS_UP_TO = 10_000; // cards; --all-peers goes on until they are too slow
const WORST: readonly GraphName[] = ['star', 'chain', 'dag'];
const WORST_SIZE = 5000;

interface Paths {
  pages: string;
  worker: string;
  results: string;
}

/** Runs the bench: `[--only SUITE] [--sizes 500,10000] [--subjects a,b] [--json FILE] [--results] [--all-peers]`. */
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
  const sizes = values.sizes.split(',').map(Number);
  const wanted = (suite: string): boolean => values.only === undefined || values.only === suite;
  const chosen = (all: readonly string[]): string[] =>
    values.subjects === undefined
      ? [...all]
      : all.filter((name) => values.subjects?.split(',').includes(name));
  const worker = pathToFileURL(paths.worker);
  const rows: Row[] = [];

  if (wanted('edit')) rows.push(...editRows());
  if (wanted('search')) rows.push(...searchRows());
  if (wanted('stability')) rows.push(...stabilityRows());
  if (wanted('layout')) rows.push(...(await layoutRows(worker, chosen(LAYOUT_SUBJECTS), 'argument', sizes)));
  if (wanted('worst')) {
    for (const graph of WORST)
      rows.push(...(await layoutRows(worker, ['counterpoint', 'flextree'], graph, [WORST_SIZE])));
  }
  if (wanted('canvas') || wanted('worst')) {
    const maps = new Map([['warm-up.argmap', mapText('argument', 30)]]);
    const server = await servePages(paths.pages, (name) => maps.get(name));
    const measure = async (graph: GraphName, size: number, subjects: readonly string[], all: boolean) => {
      const name = `${graph}-${size}.argmap`;
      maps.set(name, mapText(graph, size));
      const slow = new Set<string>();
      for (const subject of subjects) {
        const task = {
          subject,
          size,
          address: server.address,
          map: name,
          ...(graph !== 'argument' && { graph }),
        };
        const outcome = await canvasRows(task, all);
        rows.push(...outcome.rows);
        if (outcome.stops) slow.add(subject);
        console.log(`${name} ${subject}: first picture ${outcome.rows[0]?.median.toFixed(0)} ms`);
      }
      maps.delete(name);
      return slow;
    };
    const stopped = new Set<string>();
    for (const size of wanted('canvas') ? sizes : []) {
      const subjects = chosen(CANVAS_SUBJECTS).filter((name) => {
        const isOurs = name === 'counterpoint' || name === 'canvas2d';
        return isOurs || (!stopped.has(name) && (values['all-peers'] || size <= PEERS_UP_TO));
      });
      for (const name of await measure('argument', size, subjects, true)) stopped.add(name);
    }
    for (const graph of wanted('worst') ? WORST : [])
      await measure(graph, WORST_SIZE, ['canvas2d', 'counterpoint'], false);
    server.close();
  }

  const verdicts = verdictTable(verdictsOf(rows));
  const tables = [...(verdicts.lines.length > 0 ? [verdicts] : []), ...tablesOf(rows)];
  for (const table of tables) console.log(asText(table));
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
  if (values.results) writeFileSync(paths.results, HEADING + tables.map(asMarkdown).join(''));
}

function mapText(graph: GraphName, size: number): string {
  return serializeMap(arranged(graphOf(graph, size)));
}

function editRows(): Row[] {
  return [500, 50_000].flatMap((size) =>
    benchEdits(size).map(({ subject, metric, times }) =>
      rowOf({ suite: 'edit', size, subject, metric, unit: 'µs' }, times),
    ),
  );
}

const HEADING = `# Latest figures

\`npm run bench -- --results\` writes this page. ${availableParallelism()} cores, no GPU, Chromium headless, 1280 × 800. Read the ratios: milliseconds are this machine's.
Before each measurement a subject has shown a small map, as in a program that is running. The bare canvas (\`canvas2d\`) draws the same cards, text and
links, sorted and batched, with sizes known before; ours measures text and builds its indexes in the time given. Frames are capped at 60 a second:
16.7 means "at the limit"; \`draw-…\` is the uncapped time of a whole sharp picture. Crossings are counted on straight lines between the middles of cards.
`;
