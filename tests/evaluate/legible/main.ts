import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from '@playwright/test';
import { parseMap } from '../../../shared/map/parse';
import { serializeMap } from '../../../shared/map/serialize';
import type { ArgMap } from '../../../shared/map/arg-map';
import { launch } from '../../bench/browser';
import { App } from '../../browser/support/app';
import { startShell } from '../../browser/support/shell';
import { newFolder } from '../../support/new-folder';
import { articlesOf, highlightArticles } from './highlights';
import { faultsIn, judge, type Judged } from './judge-seen';
import { linksBehind } from './links-behind';
import { arranged, movedByHand, outlineMap, randomMaps, sampleMaps, type MapSubject } from './subjects';
import { noteWriting, seenOn, zoomTo } from './watch-text';

const HELP = `Opens maps in the program and counts what cannot be read: text under 10 px, words broken inside, rivals that look alike, cards under what lies over the canvas, links behind cards that are not theirs.

  npm run -s evaluate:legible [-- --maps 50] [--highlights 26] [--only sample,highlights,outline,random] [--pictures DIR] [--wrong] [--json]

The articles of ../shared/seeds are taken where they are at hand, else the digests of the samples. --wrong names what is broken or covered. Fails when a figure is not what it should be.`;

const ZOOMS = [0.2, 0.35, 0.36, 0.5, 1];
const SIZES = [
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
];
const MOST_BEHIND = 0.02; // of the links after cards have been moved by hand

interface ViewRow extends Judged {
  readonly map: string;
  readonly view: string;
  readonly zoom: number;
}

interface LinkRow {
  readonly map: string;
  readonly after: string;
  readonly links: number;
  readonly behind: number;
}

/** @returns the exit code */
export async function evaluate(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      maps: { type: 'string', default: '50' },
      highlights: { type: 'string', default: '26' },
      only: { type: 'string', default: 'sample,highlights,outline,random' },
      pictures: { type: 'string' },
      wrong: { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const root = process.cwd();
  const only = values.only.split(',');
  const wanted = (name: string): boolean => only.some((each) => name.startsWith(each));
  const subjects = [...sampleMaps(root), outlineMap(), ...randomMaps(Number(values.maps))];
  const browser = await launch([]);
  const views: ViewRow[] = [];
  const links: LinkRow[] = [];
  try {
    const run = { browser, root, pictures: values.pictures };
    if (wanted('highlights')) {
      const made = await freshHighlights(run, Number(values.highlights));
      views.push(...made.rows);
      links.push(...linkRows({ name: 'highlights', map: made.map }));
    }
    for (const subject of subjects.filter(({ name }) => wanted(name))) {
      const isSample = subject.name.startsWith('sample');
      for (const size of isSample ? SIZES : SIZES.slice(0, 1))
        views.push(...(await viewsOf(run, subject, size)));
      links.push(...linkRows(subject));
    }
  } finally {
    await browser.close();
  }
  for (const { map, view, broken, overlaid } of views) {
    if (values.wrong && broken.length > 0) console.log(`${map} ${view}, broken: ${broken.join(' ')}`);
    if (values.wrong && isWhole(view) && overlaid.length > 0)
      console.log(`${map} ${view}, overlaid: ${overlaid.join(', ')}`);
  }
  if (values.json) console.log(JSON.stringify({ views, links }));
  else print(views, links);
  return isGood(views, links) ? 0 : 1;
}

interface Run {
  browser: Browser;
  root: string;
  /** Where pictures of what is seen are put. */
  pictures: string | undefined;
}

/** Opens a map as a file, and looks at it as it opens, at fit, and at some zooms. */
async function viewsOf(
  run: Run,
  { name, map }: MapSubject,
  size: (typeof SIZES)[number],
): Promise<ViewRow[]> {
  const folder = newFolder();
  const file = join(folder, 'map.argmap');
  writeFileSync(file, serializeMap(map));
  return withApp(run, size, { folder, files: [file] }, async (app, page) => {
    const about = `${name} ${size.width}`;
    await app.isReady();
    const rows = [await look(run, page, map, about, 'first')];
    if (size !== SIZES[0]) return rows;
    await page.keyboard.press('f');
    rows.push(await look(run, page, map, about, 'fit'));
    for (const zoom of ZOOMS) {
      await zoomTo(page, zoom);
      rows.push(await look(run, page, map, about, `${zoom * 100} %`));
    }
    return rows;
  });
}

/** Makes cards of passages of three articles in the program. */
async function freshHighlights(run: Run, count: number): Promise<{ map: ArgMap; rows: ViewRow[] }> {
  const folder = newFolder();
  return withApp(run, SIZES[0], { folder, files: [] }, async (app, page) => {
    await app.newMap();
    await highlightArticles(page, app, articlesOf(run.root), { folder, count });
    await app.saveAs('highlights.argmap');
    const parsed = parseMap(readFileSync(join(folder, 'highlights.argmap'), 'utf8'));
    if (!parsed.ok) throw new Error(parsed.error.message);
    const { map } = parsed.value;
    const rows = [await look(run, page, map, 'highlights', 'after')];
    await app.canvas.focus();
    await page.keyboard.press('f');
    rows.push(await look(run, page, map, 'highlights', 'fit'));
    for (const zoom of ZOOMS) {
      await zoomTo(page, zoom);
      rows.push(await look(run, page, map, 'highlights', `${zoom * 100} %`));
    }
    return { map, rows };
  });
}

async function withApp<T>(
  { browser }: Run,
  viewport: (typeof SIZES)[number] | undefined,
  { folder, files }: { folder: string; files: string[] },
  use: (app: App, page: Page) => Promise<T>,
): Promise<T> {
  const main = join(process.cwd(), 'dist/browser-shell/main.cjs');
  const shell = await startShell(folder, files, newFolder(), main);
  const page = await browser.newPage({ viewport: viewport ?? null });
  try {
    await noteWriting(page);
    const app = new App(page, shell);
    await app.open();
    return await use(app, page);
  } finally {
    await page.close();
    await shell.stop();
  }
}

async function look(run: Run, page: Page, map: ArgMap, name: string, view: string): Promise<ViewRow> {
  const seen = await seenOn(page);
  if (run.pictures !== undefined) {
    const path = join(run.pictures, `${name} ${view}.png`.replaceAll(' ', '-'));
    await page.screenshot({ path });
  }
  return { map: name, view, zoom: seen.viewport.zoom, ...judge(map, seen, view === 'first') };
}

/** What links run behind: as the map stands, arranged, and moved by hand after that. */
function linkRows({ name, map }: MapSubject): LinkRow[] {
  const tidy = arranged(map);
  const moved = [1, 2, 3].map((seed) => linksBehind(movedByHand(tidy, seed)));
  const all = (key: 'counted' | 'behind'): number => moved.reduce((sum, each) => sum + each[key], 0);
  const row = (after: string, { counted, behind }: { counted: number; behind: number }): LinkRow => ({
    map: name,
    after,
    links: counted,
    behind,
  });
  return [
    row('as it stands', linksBehind(map)),
    row('arranged', linksBehind(tidy)),
    row('moved by hand', { counted: all('counted'), behind: all('behind') }),
  ];
}

function print(views: readonly ViewRow[], links: readonly LinkRow[]): void {
  const isSingle = (name: string): boolean => !name.startsWith('random');
  const lines = views
    .filter(({ map }) => isSingle(map))
    .map((row) => [row.map, row.view, `${Math.round(row.zoom * 100)} %`, ...countsOf([row])]);
  const random = views.filter(({ map }) => !isSingle(map));
  for (const view of new Set(random.map((row) => row.view))) {
    const rows = random.filter((row) => row.view === view);
    lines.push([`${rows.length} random`, view, '', ...countsOf(rows)]);
  }
  const head = [
    'map',
    'view',
    'zoom',
    'smallest',
    'broken',
    'cards',
    'with words',
    'rivals',
    'alike',
    'overlaid',
  ];
  printTable([head, ...lines]);
  const rows = links.filter(({ map }) => isSingle(map)).map((row) => row);
  for (const after of new Set(links.map((row) => row.after))) {
    const those = links.filter((row) => !isSingle(row.map) && row.after === after);
    if (those.length === 0) continue;
    const sum = (key: 'links' | 'behind'): number => those.reduce((all, row) => all + row[key], 0);
    rows.push({ map: `${those.length} random`, after, links: sum('links'), behind: sum('behind') });
  }
  console.log('');
  printTable([
    ['map', 'cards', 'links', 'behind others', 'share'],
    ...rows.map((row) => [
      row.map,
      row.after,
      String(row.links),
      String(row.behind),
      `${((row.behind / Math.max(1, row.links)) * 100).toFixed(1)} %`,
    ]),
  ]);
}

function countsOf(rows: readonly ViewRow[]): string[] {
  const sum = (of: (row: ViewRow) => number): string => String(rows.reduce((all, row) => all + of(row), 0));
  const sizes = rows.flatMap(({ smallest }) => smallest ?? []);
  return [
    sizes.length > 0 ? `${Math.min(...sizes).toFixed(1)} px` : 'none',
    sum(({ broken }) => broken.length),
    sum(({ cards }) => cards),
    sum(({ worded }) => worded),
    sum(({ rivals }) => rivals),
    sum(({ alike }) => alike),
    sum(({ overlaid, view }) => (isWhole(view) ? overlaid.length : 0)),
  ];
}

/** Whether a view is one that the program has chosen. */
function isWhole(view: string): boolean {
  return view === 'first' || view === 'fit';
}

function printTable(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

function isGood(views: readonly ViewRow[], links: readonly LinkRow[]): boolean {
  const isLegible = views.every((row) => faultsIn(row, isWhole(row.view)).length === 0);
  const shareOf = (after: string): number => {
    const rows = links.filter((row) => row.after === after);
    const sum = (key: 'links' | 'behind'): number => rows.reduce((all, row) => all + row[key], 0);
    return sum('behind') / Math.max(1, sum('links'));
  };
  return isLegible && shareOf('arranged') === 0 && shareOf('moved by hand') <= MOST_BEHIND;
}
