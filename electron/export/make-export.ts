import { exportNamed, isPicture, isTalk } from '../../shared/formats/exports';
import { READERS } from '../../shared/formats/readers';
import { WRITERS } from '../../shared/formats/writers';
import { markedText } from '../../shared/formats/marked-text';
import { shownPart } from '../../shared/formats/shown-part';
import { unfolded } from '../../shared/formats/unfolded';
import type { ArgMap } from '../../shared/map/arg-map';
import { WIDEST_LIMITS } from '../../shared/map/limits';
import { parseMap } from '../../shared/map/parse';
import { LIMITS } from '../../shared/map/schema';
import { fail, ok, type Result } from '../../shared/result';
import { cleanMap } from '../../shared/share/clean-map';
import { highestMark } from '../../shared/share/marks';
import { foldsOf } from '../../shared/view/folds';
import { mapKnownOn } from '../../shared/view/known-on';
import { documentLoss } from '../../shared/report/document-loss';
import type { Exported, ExportJob } from './export-job';
import { documentFile, type DocumentFile } from './document-file';
import { pictureLoss } from '../../shared/formats/picture-loss';
import { t } from '../../shared/words/words';
import type { Picture } from './png';

const JUDGING = 10_000; // ms that the search for what can hold together may take

/**
 * Makes a file of a map. Runs where it is called; `runExport` does it in a thread that can be stopped.
 * @param progress told how much is done, 0 to 1
 */
export async function makeExport(
  job: ExportJob,
  progress: (share: number) => void,
): Promise<Result<Exported>> {
  const { content, kind, shown, folder, date } = job;
  if (!exportNamed(kind)) return unsupported(kind);
  const read = parseMap(content, WIDEST_LIMITS);
  if (!read.ok) return read;
  const cleared = clearedFor(read.value.map, job);
  if (!cleared.ok) return cleared;
  const map = shown ? cleared.value : unfolded(cleared.value);
  const mark = highestMark(map);

  const end = performance.now() + JUDGING;
  const judges = exportNamed(kind)?.takes.includes('verdicts') === true;
  const judgement = judges
    ? (await import('../../shared/report/judged')).judgementOf(
        map,
        job.options.verdicts,
        () => performance.now() > end,
      )
    : undefined;
  const shownAs = job.preview ? exportNamed(kind)?.preview : undefined;
  if (isTalk(kind)) {
    const { makeTalk } = await import('./talk/make-talk');
    return makeTalk(talkPart(cleared.value, job), { ...job, kind }, { end, progress });
  }
  if (isPicture(kind)) {
    const { makePicture } = await import('./make-picture');
    const picture = await makePicture(
      map,
      { ...job, kind: shownAs ? 'svg' : kind, judgement, mark },
      progress,
    );
    return picture.ok ? ok({ ...picture.value, report: pictureLoss(map) }) : picture;
  }
  const document = documentFile(kind, date);
  if (document) {
    // A page folds and unfolds by itself.
    const part = shownPart(map, kind === 'html' ? (shown?.hidden ?? []) : hiddenNow(map, job));
    const made = await makeShown(part, document);
    return made.ok
      ? ok({ ...made.value, report: documentLoss(part, document, job.options.citationStyle) })
      : made;
  }
  // Only kinds that are listed have been let in: no name that every object has by birth.
  const writer = await WRITERS[kind]?.();
  if (!writer) return unsupported(kind);
  const { text, report } = writer(shownPart(map, hiddenNow(map, job)), { plain: job.options.plain });
  const marked = markedText(text, kind, mark);
  const bytes = new TextEncoder().encode(marked.text);
  return ok({
    bytes,
    report,
    notes: [...marked.notes, ...(kind in READERS ? tooLargeToRead(bytes.length) : [])],
  });

  async function makeShown(part: ArgMap, file: DocumentFile): Promise<Result<Picture>> {
    if (shownAs === 'drawing') {
      const { makePicture } = await import('./make-picture');
      return makePicture(part, { ...job, kind: 'svg', judgement, mark }, progress);
    }
    const { makeDocument } = await import('./make-document');
    const { citationStyle } = job.options;
    return ok(
      await makeDocument(part, shownAs === 'report' ? { kind: 'txt' } : file, {
        ...{ folder, judgement, mark, citationStyle },
        knownOn: job.options.knownOn,
      }),
    );
  }
}

/** What a filter leaves of a map whose talk goes out: folds are for its steps to say. */
function talkPart(map: ArgMap, { shown }: ExportJob): ArgMap {
  return shownPart(map, shown?.hidden ?? []);
}

/** The map as it was known on the date that the export is for, without what is marked higher than it is for. */
function clearedFor(whole: ArgMap, { options: { clear, knownOn }, date }: ExportJob): Result<ArgMap> {
  const map = knownOn === undefined ? whole : mapKnownOn(whole, knownOn);
  if (clear === undefined) return ok(map);
  const cleaned = cleanMap(map, { clear, without: [] }, date);
  return cleaned.ok ? ok(cleaned.value.map) : cleaned;
}

/** What the canvas does not show: what a filter and what folds hide. */
function hiddenNow(map: ArgMap, { shown }: ExportJob): string[] {
  return shown ? [...shown.hidden, ...foldsOf(map).hidden] : [];
}

/** What a person has to know of a file that our own reader would refuse. */
function tooLargeToRead(bytes: number): string[] {
  const megabytes = (count: number): number => Math.ceil(count / 1024 / 1024);
  if (bytes <= LIMITS.fileBytes) return [];
  return [
    t('The file has {bytes} MB; Counterpoint itself reads files of other tools of up to {fileBytes} MB.', {
      bytes: megabytes(bytes),
      fileBytes: megabytes(LIMITS.fileBytes),
    }),
  ];
}

function unsupported(kind: string): Result<never> {
  return fail('unsupported-format', 'A map cannot go out as “{name}”.', undefined, {
    name: exportNamed(kind)?.name ?? kind,
  });
}
