import { join } from 'node:path';
import type { ExportOptions } from '../../shared/formats/export-options';
import { drawMap } from '../../shared/picture/draw-map';
import { svgOf } from '../../shared/picture/svg';
import type { ArgMap } from '../../shared/map/arg-map';
import type { Judgement } from '../../shared/report/judged';
import { ok, type Result } from '../../shared/result';
import type { ExportJob } from './export-job';
import { embeddedFonts, readFonts } from './fonts';
import type { PageLayout } from './pdf/pages';
import type { Picture } from './png';

/** Draws a map as SVG, PNG or PDF. What draws pixels and pages takes time to load, and is loaded for those alone. */
export async function makePicture(
  map: ArgMap,
  {
    kind,
    options,
    shown,
    folder,
    date,
    judgement,
    mark,
  }: ExportJob & { readonly judgement?: Judgement | undefined; readonly mark?: string | undefined },
  progress: (share: number) => void,
): Promise<Result<Picture>> {
  const fonts = readFonts(join(folder, 'fonts'));
  const drawing = drawMap(map, {
    theme: options.theme ?? (kind === 'pdf' ? 'print' : 'light'),
    hidden: new Set(shown?.hidden),
    faded: new Set(shown?.faded),
    mark,
    ...(judgement && { standings: judgement.standings, legend: true }),
  });
  if (kind === 'png') {
    const { pngOf } = await import('./png');
    return pngOf(drawing, { fonts, scale: options.scale ?? 1, progress });
  }
  if (kind === 'pdf') {
    const { pdfOf } = await import('./pdf/write-pdf');
    return pdfOf(drawing, { fonts, layout: layoutOf(options, drawing), date: new Date(date), progress });
  }
  return ok({ bytes: Buffer.from(svgOf(drawing, { fonts: embeddedFonts(fonts) })), notes: [] });
}

const PAPER_NAMES = { a4: 'A4', a3: 'A3', letter: 'Letter' } as const;

/** Pages lie as the drawing does, broad or high. */
function layoutOf(
  { paper = 'map', fit }: ExportOptions,
  { width, height }: { width: number; height: number },
): PageLayout {
  if (paper === 'map') return { kind: 'one' };
  return {
    kind: 'sheets',
    paper: PAPER_NAMES[paper],
    landscape: width > height,
    scale: fit ? 'fit' : 1,
  };
}
