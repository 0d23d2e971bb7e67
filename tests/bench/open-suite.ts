import { execFileSync } from 'node:child_process';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArgMap } from '../../shared/map/arg-map';
import type { Place } from '../../shared/map/schema';
import { emptyTable } from '../../shared/map/table';
import { serializeMap } from '../../shared/map/serialize';
import { newFolder } from '../support/new-folder';
import type { CanvasRuns } from './canvas-runs';
import { arranged, graphOf } from './graphs';
import { openInApp, type Opening } from './open-app';
import { noteRow, rowOf, type About, type Row } from './rows';

const RUNS = 3;
const SMALL = 30; // cards of the map that tells what the page and the program take by themselves
const SIZES = [10_000, 100_000];

/** Where the built parts are. */
export interface OpenPaths {
  readonly shell: string;
  readonly command: string;
  readonly collector: string;
}

/**
 * From the file to the picture, ms: maps with places and without, in the browser shell; beside `JSON.parse` of the file (`json-parse`), the bare canvas'
 * first picture (`canvas2d`) and what a map of 30 cards takes from the same start (`small-map`). And the command line's `info`, and memory.
 */
export async function openRows(paths: OpenPaths, runs: CanvasRuns, sizes: readonly number[]): Promise<Row[]> {
  const rows: Row[] = [];
  const folder = newFolder();
  try {
    for (const size of SIZES.filter((one) => sizes.includes(one))) {
      const map = arranged(graphOf('argument', size));
      rows.push(...(await rowsOf(map, size, { ...paths, folder }, runs)));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return rows;
}

async function rowsOf(
  map: ArgMap,
  size: number,
  { folder, ...paths }: OpenPaths & { folder: string },
  runs: CanvasRuns,
): Promise<Row[]> {
  const file = (name: string, of: ArgMap): string => {
    const path = join(folder, `${name}.argmap`);
    writeFileSync(path, serializeMap(of));
    return path;
  };
  const placed = file('placed', map);
  const unplaced = file('unplaced', { ...map, tables: { ...map.tables, places: emptyTable<Place>() } });
  const small = file('small', arranged(graphOf('argument', SMALL)));
  const about = (metric: string, subject: string, unit: Row['unit'] = 'ms'): About => ({
    suite: 'open',
    size,
    metric,
    subject,
    unit,
  });

  const pictures = { small: [] as Opening[], placed: [] as Opening[], unplaced: [] as Opening[] };
  const parses: number[] = [];
  const infos: number[] = [];
  const text = serializeMap(map);
  for (let run = 0; run < RUNS; run++) {
    parses.push(timed(() => JSON.parse(text)));
    infos.push(timed(() => execFileSync(process.execPath, [paths.command, 'info', placed])));
    pictures.small.push(await openInApp(small, paths));
    pictures.placed.push(await openInApp(placed, paths));
    try {
      pictures.unplaced.push(await openInApp(unplaced, paths));
    } catch (error) {
      console.error(`A map of ${size} cards without places:`, error);
    }
  }
  const of = (openings: readonly Opening[], pick: (opening: Opening) => number): number[] =>
    openings.map(pick);
  const megabytes = statSync(placed).size / 1024 / 1024;
  const bare = await runs.bare('argument', size);
  const bareMemory = bare.find(({ metric }) => metric === 'memory-kept');
  return [
    ...['open-placed', 'open-unplaced', 'info'].flatMap((metric) => [
      rowOf(about(metric, 'json-parse'), parses),
      rowOf(
        about(metric, 'small-map'),
        of(pictures.small, ({ picture }) => picture),
      ),
      ...bare
        .filter((row) => row.metric === 'first-picture')
        .map((row) => ({ ...row, ...about(metric, 'canvas2d') })),
    ]),
    rowOf(
      about('open-placed', 'counterpoint'),
      of(pictures.placed, ({ picture }) => picture),
    ),
    pictures.unplaced.length > 0
      ? rowOf(
          about('open-unplaced', 'counterpoint'),
          of(pictures.unplaced, ({ picture }) => picture),
        )
      : noteRow(about('open-unplaced', 'counterpoint'), 'did not open'),
    rowOf(about('info', 'counterpoint'), infos),
    rowOf(
      about('longest-task', 'counterpoint'),
      of(pictures.placed, ({ longestTask }) => longestTask),
    ),
    rowOf(
      about('longest-task', 'small-map'),
      of(pictures.small, ({ longestTask }) => longestTask),
    ),
    rowOf(
      about('host-kept', 'counterpoint', 'MB'),
      of(pictures.placed, ({ host }) => host.kept - host.idle),
    ),
    rowOf(
      about('host-peak', 'counterpoint', 'MB'),
      of(pictures.placed, ({ host }) => host.peak - host.idle),
    ),
    rowOf(about('host-kept', 'file', 'MB'), [megabytes]),
    rowOf(about('host-peak', 'file', 'MB'), [megabytes]),
    rowOf(
      about('page-memory', 'counterpoint', 'MB'),
      of(pictures.placed, ({ page }) => page),
    ),
    ...(bareMemory ? [{ ...bareMemory, ...about('page-memory', 'canvas2d', 'MB') }] : []),
  ];
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
