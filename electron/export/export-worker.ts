import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { parseMap } from '../../shared/map/parse';
import { drawMap, type PictureOptions } from '../../shared/picture/draw-map';
import { svgOf } from '../../shared/picture/svg';
import { ok, type Result } from '../../shared/result';
import type { ThreadMessage } from '../threads/run-thread';
import { embeddedFonts, readFonts } from './fonts';
import { isDocument, makeDocument, type DocumentFile } from './make-document';
import type { PageLayout } from './pdf/pages';
import { pdfOf } from './pdf/write-pdf';
import { pngOf, type Picture } from './png';

/** What kind of file a picture becomes. */
export type PictureFile =
  | { readonly kind: 'svg'; readonly embedFonts: boolean }
  /** Pixels for each px of the map. */
  | { readonly kind: 'png'; readonly scale: number }
  | {
      readonly kind: 'pdf';
      readonly layout: PageLayout;
      readonly date: Date;
      readonly author?: string | undefined;
    };

/** What a thread is given. */
export interface ExportJob {
  /** The map as its file has it. */
  readonly mapText: string;
  readonly picture: PictureOptions;
  readonly file: PictureFile | DocumentFile;
  /** Where `fonts` and `handout` lie (build/bundle.mjs). */
  readonly folder: string;
}

/** Makes one picture or document in a thread of its own, and ends (`run-export.ts` starts it). */
async function work(job: ExportJob): Promise<void> {
  post({ kind: 'done', result: await makePicture(job) });
}

async function makePicture({ mapText, picture, file, folder }: ExportJob): Promise<Result<Picture>> {
  const parsed = parseMap(mapText, { maxBytes: Infinity });
  if (!parsed.ok) return parsed;
  const progress = (share: number): void =>
    post({ kind: 'progress', done: Math.round(share * 100), total: 100 });
  progress(0);
  if (isDocument(file)) return ok(await makeDocument(parsed.value.map, file, { folder }));
  const drawing = drawMap(parsed.value.map, picture);
  const fonts = file.kind === 'svg' && !file.embedFonts ? [] : readFonts(join(folder, 'fonts'));
  if (file.kind === 'png') return pngOf(drawing, { fonts, scale: file.scale, progress });
  if (file.kind === 'pdf') return pdfOf(drawing, { ...file, fonts, progress });
  return ok({ bytes: Buffer.from(svgOf(drawing, { fonts: embeddedFonts(fonts) })), notes: [] });
}

function post(message: ThreadMessage<Picture>): void {
  parentPort?.postMessage(message);
}

void work(workerData as ExportJob);
