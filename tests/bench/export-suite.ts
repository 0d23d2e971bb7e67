import { argdown } from '@argdown/core';
import { embeddedFonts, readFonts, type FontFile } from '../../electron/export/fonts';
import { pdfOf } from '../../electron/export/pdf/write-pdf';
import { pngOf } from '../../electron/export/png';
import type { ArgMap } from '../../shared/map/arg-map';
import { recordsOf } from '../../shared/map/table';
import { drawMap } from '../../shared/picture/draw-map';
import { svgOf } from '../../shared/picture/svg';
import { graphOf } from './graphs';
import { rowOf, type Row } from './rows';

const SIZES = [2000, 8000];
const RUNS = 3;
const PEER_SIZE = 2000; // beyond, it needs minutes
const LONG_SIDE = 4000; // pixels
const DATE = new Date(0);
/** What Argdown's own program does for these commands, up to the file: no layout and no text measured. */
const PEER = { 'export-html': 'html', 'export-dot': 'dot', 'export-graphml': 'graphml' } as const;

/** From a map in memory to the bytes of a picture, ms; beside it, from Argdown text to the files that Argdown writes. */
export async function exportRows(fontsFolder: string): Promise<Row[]> {
  const fonts = readFonts(fontsFolder);
  const rows: Row[] = [];
  for (const size of SIZES) {
    const map = graphOf('argument', size);
    const about = (subject: string, metric: string): Parameters<typeof rowOf>[0] => ({
      suite: 'export',
      size,
      subject,
      metric,
      unit: 'ms',
    });
    rows.push(
      rowOf(about('counterpoint', 'svg'), await timesOf(() => toSvg(map, fonts))),
      rowOf(about('counterpoint', `png-${LONG_SIDE}`), await timesOf(() => toPng(map, fonts))),
      rowOf(about('counterpoint', 'pdf'), await timesOf(() => toPdf(map, fonts))),
    );
    if (size > PEER_SIZE) continue;
    const input = argdownText(map);
    for (const [process, metric] of Object.entries(PEER)) {
      const run = (): void => {
        const made = argdown.run({ input, process: ['parse-input', 'build-model', 'build-map', process] });
        if (!made[metric]) throw new Error(`Argdown wrote no ${metric}.`);
      };
      rows.push(rowOf(about('argdown', metric), await timesOf(run)));
    }
  }
  return rows;
}

/** The times of some runs after a first one, ms. */
async function timesOf(run: () => void | Promise<void>): Promise<number[]> {
  await run();
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times;
}

function toSvg(map: ArgMap, fonts: readonly FontFile[]): void {
  svgOf(drawMap(map, { theme: 'light' }), { fonts: embeddedFonts(fonts) });
}

function toPng(map: ArgMap, fonts: readonly FontFile[]): void {
  const drawing = drawMap(map, { theme: 'light' });
  const made = pngOf(drawing, { fonts, scale: LONG_SIDE / Math.max(drawing.width, drawing.height) });
  if (!made.ok) throw new Error(made.error.message);
}

async function toPdf(map: ArgMap, fonts: readonly FontFile[]): Promise<void> {
  const made = await pdfOf(drawMap(map, { theme: 'print' }), { fonts, layout: { kind: 'one' }, date: DATE });
  if (!made.ok) throw new Error(made.error.message);
}

/** The statements of a map and how they support and attack each other; what ends on links is left out. */
function argdownText(map: ArgMap): string {
  const under = new Map<string, string[]>();
  for (const { target, premises, relation } of recordsOf(map.tables.links)) {
    if (!('node' in target)) continue;
    const lines = under.get(target.node) ?? [];
    for (const premise of premises) lines.push(`    ${relation === 'opposes' ? '-' : '+'} [${premise}]`);
    under.set(target.node, lines);
  }
  const statements: string[] = [];
  for (const { id, text } of recordsOf(map.tables.nodes))
    statements.push([`[${id}]: ${text}`, ...(under.get(id) ?? [])].join('\n'));
  return `${statements.join('\n\n')}\n`;
}
