import { zipSync } from 'fflate';
import { join } from 'node:path';
import type { TalkKind } from '../../../shared/formats/exports';
import type { ArgMap } from '../../../shared/map/arg-map';
import type { Drawing } from '../../../shared/picture/drawing';
import { svgOf } from '../../../shared/picture/svg';
import { drawStep } from '../../../shared/present/draw-step';
import { handoutSheets, notesSheets, type SlidePicture } from '../../../shared/present/sheets';
import { talkSlides, type TalkSlide } from '../../../shared/present/talk';
import { talkLoss } from '../../../shared/present/talk-loss';
import { judgementOf } from '../../../shared/report/judged';
import { highestMark } from '../../../shared/share/marks';
import { fail, ok, type Result } from '../../../shared/result';
import type { Exported, ExportJob } from '../export-job';
import { embeddedFonts, readFonts, type FontFile } from '../fonts';
import { POINTS_A_PX } from '../pdf/pages';
import type { Picture } from '../png';

const SLIDE_POINTS = 0.5; // points a px: a slide of 1920 px is 13.3 inches wide, as slides are

interface TalkJob extends ExportJob {
  readonly kind: TalkKind;
}

/**
 * Makes a file of the talk of a map.
 * @param end when the search for what can hold together ends, ms of `performance.now`
 */
export async function makeTalk(
  map: ArgMap,
  job: TalkJob,
  { end, progress }: { end: number; progress: (share: number) => void },
): Promise<Result<Exported>> {
  const slides = talkSlides(map, (part) => judgementOf(part, true, () => performance.now() > end)?.standings);
  if (slides.length === 0)
    return fail('no-steps', 'This map has no talk yet.', 'Select cards and add a step of them.');
  const { theme = 'light', notes = false } = job.options;
  const mark = highestMark(map);
  const pictures = slides.map((slide, index): SlidePicture => {
    progress(index / slides.length / 2);
    return { slide, drawing: drawStep(map, slide.step, { theme, standings: slide.standings, mark }) };
  });
  const fonts = readFonts(join(job.folder, 'fonts'));
  const seen = new Set(pictures.flatMap(({ drawing }) => drawing.parts.flatMap(({ id }) => id ?? [])));
  const report = talkLoss(map, seen, { notes });
  const made = job.preview
    ? preview(pictures, fonts)
    : await makeFile(map, { slides, pictures, fonts, mark }, job, (share) => progress(0.5 + share / 2));
  return made.ok ? ok({ ...made.value, report }) : made;
}

/** What stands for a talk beforehand: its first steps on a sheet. */
function preview(pictures: readonly SlidePicture[], fonts: readonly FontFile[]): Result<Picture> {
  const [sheet] = handoutSheets(pictures, { notes: false });
  if (!sheet) return ok({ bytes: Buffer.alloc(0), notes: [] });
  return ok({ bytes: Buffer.from(svgOf(sheet, { fonts: embeddedFonts(fonts) })), notes: [] });
}

interface TalkParts {
  readonly slides: readonly TalkSlide[];
  readonly pictures: readonly SlidePicture[];
  readonly fonts: readonly FontFile[];
  readonly mark: string | undefined;
}

async function makeFile(
  map: ArgMap,
  { slides, pictures, fonts, mark }: TalkParts,
  { kind, options, date, folder }: TalkJob,
  progress: (share: number) => void,
): Promise<Result<Picture>> {
  const { theme = 'light', notes = false, six = false } = options;
  switch (kind) {
    case 'talk': {
      const { writeTalkPage } = await import('./write-talk-page');
      const page = writeTalkPage(map, slides, {
        theme,
        notes,
        folder,
        mark,
        fonts: embeddedFonts(fonts),
        progress,
      });
      return ok({ bytes: Buffer.from(page), notes: [] });
    }
    case 'pptx': {
      const { writePptx } = await import('../pptx/write-pptx');
      return ok({ bytes: writePptx(map, slides, { theme, notes, date, mark, progress }), notes: [] });
    }
    case 'talk-pdf': {
      const sheets = six
        ? handoutSheets(pictures, { notes, mark })
        : notes
          ? notesSheets(pictures, mark)
          : pictures.map(slideOf);
      const scale = six || notes ? POINTS_A_PX : SLIDE_POINTS;
      const { sheetsPdf } = await import('../pdf/write-pdf');
      return sheetsPdf(sheets, { fonts, date: new Date(date), scale, progress });
    }
    case 'talk-png':
      return pictureArchive(pictures, { fonts, date, progress });
  }
}

function slideOf({ drawing }: SlidePicture): Drawing {
  return drawing;
}

/** A PNG of each step, in one archive: `01.png`, `02.png`. */
async function pictureArchive(
  pictures: readonly SlidePicture[],
  { fonts, date, progress }: { fonts: readonly FontFile[]; date: string; progress: (share: number) => void },
): Promise<Result<Picture>> {
  const { pngOf } = await import('../png');
  const files: Record<string, Uint8Array> = {};
  for (const [index, { slide, drawing }] of pictures.entries()) {
    progress(index / pictures.length);
    const made = pngOf(drawing, { fonts, scale: 1 });
    if (!made.ok) return made;
    files[`${String(slide.number).padStart(2, '0')}.png`] = made.value.bytes;
  }
  // Pictures are packed already.
  return ok({ bytes: zipSync(files, { level: 0, mtime: new Date(date) }), notes: [] });
}
